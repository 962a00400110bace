import type { Refusal } from '@yangguang/kernel';
import { isProtected, type CaseKind } from './case-kind';

/**
 * Why a case may not go to a unit: a report of wrongdoing is never given to the unit it names
 * (信访工作条例 arts. 30 and 46(5); the accused does not handle the accusation).
 */
export function dispatchRefusal(
  kind: CaseKind,
  namedUnitId: string | null,
  toUnitId: string,
): Refusal | undefined {
  return isProtected(kind) && namedUnitId === toUnitId ? { key: 'supervision.unit-is-named' } : undefined;
}
