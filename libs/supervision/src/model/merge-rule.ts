import type { LocalDate, Refusal } from '@yangguang/kernel';
import { isOpen, type CaseState } from './case-state';

/** A case as merging sees it. */
export interface MergeSide {
  readonly id: string;
  readonly state: CaseState;
  readonly isProtected: boolean;
  readonly namedUnitId: string | null;
  readonly leadUnitId: string | null;
  readonly due: LocalDate;
}

/**
 * Why one case may not be merged into another. Nobody waits longer because somebody else wrote too, so the
 * case that is due first leads; and a protected matter never comes before eyes that may not see it.
 */
export function mergeRefusal(child: MergeSide, main: MergeSide): Refusal | undefined {
  if (child.id === main.id) return { key: 'supervision.merge-itself' };
  if (!isOpen(main.state)) return { key: 'supervision.merge-main-closed' };
  if (child.isProtected !== main.isProtected) return { key: 'supervision.merge-protected' };
  if (child.isProtected && main.leadUnitId !== null && child.namedUnitId === main.leadUnitId) {
    return { key: 'supervision.unit-is-named' };
  }
  return main.due > child.due
    ? { key: 'supervision.merge-later', values: { due: main.due, childDue: child.due } }
    : undefined;
}
