import type { PersonRef, UnitDirectory } from '@yangguang/identity';
import { newId, type PermissionScope, type PersonActor } from '@yangguang/kernel';

/** A person of the invented county as they act, with no more rights than the act needs. */
export async function demoActor(
  directory: UnitDirectory,
  { id, name, unitId, roles }: PersonRef,
  permissions: readonly (readonly [string, PermissionScope])[] = [],
): Promise<PersonActor> {
  const unit = await directory.find(unitId);
  return {
    kind: 'person',
    personId: id,
    name,
    unitId,
    unitName: unit?.name ?? '',
    roles,
    sessionId: newId(),
    positionId: newId(),
    permissions: new Map(permissions),
  };
}
