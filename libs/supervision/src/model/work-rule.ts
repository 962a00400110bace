import type { LocalDate } from '@yangguang/kernel';
import { OPEN_STATES, type CaseState } from './case-state';
import type { CaseIntent, CaseParty } from './case-transitions';

/** The groups of a person's first screen, most pressing first; a case is in the first that fits. */
export const WORK_GROUPS = ['overdue', 'sign-off', 'today', 'new', 'waiting'] as const;

export type WorkGroup = (typeof WORK_GROUPS)[number];

/** The step that each state waits for, and from whom. */
const NEXT_STEPS: Readonly<Partial<Record<CaseState, readonly [CaseParty, CaseIntent]>>> = {
  submitted: ['centre', 'dispatch'],
  dispatched: ['handler', 'sign-for-receipt'],
  handling: ['handler', 'save-draft'],
  'awaiting-sign-off': ['unit-leader', 'sign-off'],
  'awaiting-check': ['centre', 'answer'],
  'awaiting-settlement': ['office', 'settle'],
};

/** The step by which this reader moves a case on, or nothing when it waits for another. */
export function nextStep(state: CaseState, parties: readonly CaseParty[]): CaseIntent | undefined {
  const [party, intent] = NEXT_STEPS[state] ?? [];
  return party !== undefined && parties.includes(party) ? intent : undefined;
}

/** Which states concern a reader: those that wait for them; a leader also sees what the unit is late with. */
export function workStates(parties: readonly CaseParty[]): readonly CaseState[] {
  return OPEN_STATES.filter((state) => nextStep(state, parties) !== undefined);
}

export function workGroup(state: CaseState, due: LocalDate, today: LocalDate): WorkGroup {
  if (due < today) return 'overdue';
  if (state === 'awaiting-sign-off') return 'sign-off';
  if (due === today) return 'today';
  return state === 'submitted' || state === 'dispatched' ? 'new' : 'waiting';
}
