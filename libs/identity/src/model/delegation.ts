import { addDays, DomainError, daysBetween, type LocalDate } from '@yangguang/kernel';
import { type DutyClass, isAdministrator } from './duty-class';
import type { IdentitySettings } from './settings';

/** 委托: while somebody is away, another acts in their position and is printed as 甲（代乙）. */
export interface DelegationTerm {
  readonly from: LocalDate;
  /** The last day on which it holds. */
  readonly until: LocalDate;
  readonly revokedAt: Date | null;
}

export type DelegationState = 'planned' | 'in-force' | 'over' | 'revoked';

export function delegationState(term: DelegationTerm, today: LocalDate): DelegationState {
  if (term.revokedAt) return 'revoked';
  if (today < term.from) return 'planned';
  return today > term.until ? 'over' : 'in-force';
}

export interface DelegationWish {
  readonly delegatorId: string;
  readonly delegatorDuty: DutyClass;
  readonly delegateId: string;
  readonly delegateDuty: DutyClass;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly permissions: readonly string[];
  /** What the delegator's position may do. */
  readonly held: ReadonlySet<string>;
  /** Set while the delegator is acting for somebody: what was lent can't be lent on. */
  readonly acting: boolean;
}

/** Refuses a delegation that may not be made. An administrator's duty can't be lent at all (三员分立). */
export function assertMayDelegate(
  wish: DelegationWish,
  today: LocalDate,
  rules: IdentitySettings['delegation'],
): void {
  if (wish.acting) throw new DomainError('forbidden', 'identity.delegation-while-acting');
  if (isAdministrator(wish.delegatorDuty) || isAdministrator(wish.delegateDuty)) {
    throw new DomainError('forbidden', 'identity.delegation-administrator');
  }
  if (wish.delegateId === wish.delegatorId) throw refuse('/delegateId', 'identity.delegation-to-self');
  if (wish.until < wish.from) throw refuse('/until', 'identity.delegation-ends-early');
  if (wish.until < today) throw refuse('/until', 'identity.delegation-in-the-past');
  if (daysBetween(wish.from, wish.until) + 1 > rules.maximumDays) {
    throw refuse('/until', 'identity.delegation-too-long', { maximum: rules.maximumDays });
  }
  const unheld = wish.permissions.find((name) => !wish.held.has(name));
  if (unheld !== undefined)
    throw refuse('/permissions', 'identity.delegation-not-held', { permission: unheld });
}

/** The last day a delegation beginning on `from` may have. */
export function longestDelegation(from: LocalDate, rules: IdentitySettings['delegation']): LocalDate {
  return addDays(from, rules.maximumDays - 1);
}

function refuse(pointer: string, key: string, values: Record<string, string | number> = {}): DomainError {
  return new DomainError('invalid', key, { values, fields: [{ pointer, key, values }] });
}
