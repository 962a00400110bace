/**
 * Where a case stands. The names are for ever: rows and events carry them.
 *
 * submitted 待预审 → dispatched 已转办 → handling 办理中 → awaiting-sign-off 待签发 →
 * awaiting-check 待中心审核 → answered 已答复; or refused 不予受理.
 */
export const CASE_STATES = [
  'submitted',
  'dispatched',
  'handling',
  'awaiting-sign-off',
  'awaiting-check',
  'answered',
  'refused',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** Whether the public may read question and answer. Decided apart from the answer, by the centre. */
export const PUBLICATION_STATES = ['undecided', 'published', 'withheld'] as const;

export type PublicationState = (typeof PUBLICATION_STATES)[number];

const CLOSED: ReadonlySet<CaseState> = new Set<CaseState>(['answered', 'refused']);

/** Open means that somebody in the county still owes the citizen a word. */
export function isOpen(state: CaseState): boolean {
  return !CLOSED.has(state);
}

export const OPEN_STATES: readonly CaseState[] = CASE_STATES.filter(isOpen);

/** Who has the case in hand: the information centre, the lead unit, or nobody any more. */
export type Holder = 'centre' | 'unit' | 'none';

const HOLDERS: Readonly<Record<CaseState, Holder>> = {
  submitted: 'centre',
  dispatched: 'unit',
  handling: 'unit',
  'awaiting-sign-off': 'unit',
  'awaiting-check': 'centre',
  answered: 'none',
  refused: 'none',
};

export function holderIn(state: CaseState): Holder {
  return HOLDERS[state];
}
