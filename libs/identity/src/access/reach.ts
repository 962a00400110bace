import { scopeOf, type Actor } from '@yangguang/kernel';

/** The unit that a permission of the actor is limited to; null when it reaches over the whole county. */
export function unitLimit(actor: Actor, permission: string): string | null {
  return actor.kind === 'person' && scopeOf(actor, permission) === 'unit' ? actor.unitId : null;
}
