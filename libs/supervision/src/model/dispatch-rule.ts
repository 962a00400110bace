import type { Refusal } from '@yangguang/kernel';

/** What a dispatch looks at: whether the case is protected, and every unit that it or a merged one names. */
export interface DispatchSubject {
  readonly isProtected: boolean;
  readonly namedUnitIds: readonly string[];
}

/**
 * Why a case may not go to a unit, as its lead or to help: a report of wrongdoing is never given to the unit
 * it names (信访工作条例 arts. 30 and 46(5); the accused does not handle the accusation).
 */
export function dispatchRefusal(subject: DispatchSubject, toUnitId: string): Refusal | undefined {
  return subject.isProtected && subject.namedUnitIds.includes(toUnitId)
    ? { key: 'supervision.unit-is-named' }
    : undefined;
}
