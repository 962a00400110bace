import type { PermissionScope } from '@yangguang/kernel';
import type { RoleCode } from './role';

/** One thing that may be done, who may do it, and how far: in their own unit or in the whole county. */
export interface PermissionDefinition {
  /** `<library>.<thing>.<act>`, for example `supervision.case.read`. */
  readonly name: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly grants: Partial<Record<RoleCode, PermissionScope>>;
}

const NAME = /^[a-z][a-z-]*(\.[a-z][a-z-]*){1,3}$/;

/** Declares a library's permissions. Checked when the file is loaded: names, and that somebody has each. */
export function definePermissions(
  permissions: readonly PermissionDefinition[],
): readonly PermissionDefinition[] {
  const names = new Set<string>();
  for (const { name, grants } of permissions) {
    if (!NAME.test(name)) throw new Error(`A permission is named library.thing.act, not "${name}"`);
    if (names.has(name)) throw new Error(`Permission ${name} is defined twice`);
    if (Object.keys(grants).length === 0) throw new Error(`Permission ${name} is granted to nobody`);
    names.add(name);
  }
  return permissions;
}

/** All permissions of all libraries: answers what a set of roles may do. */
export class PermissionCatalog {
  readonly definitions: readonly PermissionDefinition[];
  private readonly byName: ReadonlyMap<string, PermissionDefinition>;
  private readonly resolved = new Map<string, ReadonlyMap<string, PermissionScope>>();

  constructor(groups: readonly (readonly PermissionDefinition[])[]) {
    this.definitions = definePermissions(groups.flat());
    this.byName = new Map(this.definitions.map((one) => [one.name, one]));
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** What these roles may do together; where two roles reach differently far, the farther one counts. */
  resolve(roles: readonly RoleCode[]): ReadonlyMap<string, PermissionScope> {
    const key = [...new Set(roles)].sort().join('+');
    const known = this.resolved.get(key);
    if (known) return known;
    const permissions = new Map<string, PermissionScope>();
    for (const { name, grants } of this.definitions) {
      const scopes = roles.map((role) => grants[role]).filter((scope) => scope !== undefined);
      if (scopes.length > 0) permissions.set(name, scopes.includes('county') ? 'county' : 'unit');
    }
    this.resolved.set(key, permissions);
    return permissions;
  }
}

/** The part of a set of permissions that is named, with its reach unchanged: what a delegation hands on. */
export function narrowTo(
  permissions: ReadonlyMap<string, PermissionScope>,
  names: readonly string[],
): ReadonlyMap<string, PermissionScope> {
  const wanted = new Set(names);
  return new Map([...permissions].filter(([name]) => wanted.has(name)));
}
