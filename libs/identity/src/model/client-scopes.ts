import { DomainError } from '@yangguang/kernel';
import { isAdministrator, dutyClassOf } from './duty-class';
import type { PermissionCatalog, PermissionDefinition } from './permission';
import { isRoleCode } from './role';

/**
 * Refuses scopes that no program may have: unknown ones, and what only the three administrators may do,
 * since a machine can't be held to account for an administrator's duty.
 */
export function assertClientScopes(scopes: readonly string[], catalog: PermissionCatalog): void {
  const allowed = new Set(clientScopes(catalog).map((one) => one.name));
  const wrong = scopes.filter((scope) => !allowed.has(scope));
  if (wrong.length === 0) return;
  const [scope = ''] = wrong;
  throw new DomainError('invalid', 'identity.client-scope-refused', {
    values: { scope },
    fields: [{ pointer: '/scopes', key: 'identity.client-scope-refused', values: { scope } }],
  });
}

/** The permissions that may be given to an API client. */
export function clientScopes(catalog: PermissionCatalog): PermissionDefinition[] {
  return catalog.definitions.filter(({ grants }) =>
    Object.keys(grants).some((role) => isRoleCode(role) && !isAdministrator(dutyClassOf(role))),
  );
}
