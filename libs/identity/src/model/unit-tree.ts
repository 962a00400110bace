import { DomainError, type LocalDate } from '@yangguang/kernel';

export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** Refuses a parent that stands below the unit itself. */
export function assertNoCycle(unitId: string, parentId: string | null, units: readonly TreeNode[]): void {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const seen = new Set<string>();
  for (let above = parentId; above !== null && !seen.has(above); above = parents.get(above) ?? null) {
    if (above === unitId) {
      throw new DomainError('conflict', 'identity.unit-cycle', {
        fields: [{ pointer: '/parentId', key: 'identity.unit-cycle' }],
      });
    }
    seen.add(above);
  }
}

/** The unit and everything below it. */
export function withDescendants(unitId: string, units: readonly TreeNode[]): string[] {
  const found = [unitId];
  for (const above of found) {
    for (const unit of units) if (unit.parentId === above && !found.includes(unit.id)) found.push(unit.id);
  }
  return found;
}

/** A name in force from one date to the day before the next one begins. */
export interface DatedName {
  readonly name: string;
  readonly shortName: string;
  readonly from: LocalDate;
  /** First day on which it no longer held; null for the present name. */
  readonly until: LocalDate | null;
}

/** What the unit was called on a day: an old document is cited under the name of its time. */
export function nameOn(history: readonly DatedName[], day: LocalDate): DatedName | undefined {
  return history.find((one) => one.from <= day && (one.until === null || day < one.until));
}

export interface Succession {
  readonly id: string;
  readonly successorId: string | null;
}

/** Who carries on a unit's matters today: the end of the chain of successors, or nobody. */
export function presentSuccessor(unitId: string, units: readonly Succession[]): string | undefined {
  const successors = new Map(units.map((unit) => [unit.id, unit.successorId]));
  const seen = new Set([unitId]);
  let last: string | undefined;
  for (
    let next = successors.get(unitId) ?? null;
    next !== null && !seen.has(next);
    next = successors.get(next) ?? null
  ) {
    seen.add(next);
    last = next;
  }
  return last;
}
