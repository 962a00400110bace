/**
 * Where a case stands. The names are for ever: rows and events carry them.
 *
 * submitted 待预审 → dispatched 已转办 → handling 办理中 → awaiting-sign-off 待签发 →
 * awaiting-check 待中心审核 → answered 已答复; or refused 不予受理. On the way: awaiting-citizen 待群众补充,
 * awaiting-settlement 待两办裁定 (returned three times), withdrawn 已撤回, merged 已并单.
 */
export const CASE_STATES = [
  'submitted',
  'dispatched',
  'handling',
  'awaiting-citizen',
  'awaiting-sign-off',
  'awaiting-check',
  'awaiting-settlement',
  'answered',
  'refused',
  'withdrawn',
  'merged',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** Whether the public may read question and answer. Decided apart from the answer, by the centre. */
export const PUBLICATION_STATES = ['undecided', 'published', 'withheld'] as const;

export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** Where a case comes to rest. A merged case rests too: what is still to be done is done on its main case. */
const CLOSED: ReadonlySet<CaseState> = new Set<CaseState>(['answered', 'refused', 'withdrawn', 'merged']);

/** Open means that somebody still has a step to take on this case itself. */
export function isOpen(state: CaseState): boolean {
  return !CLOSED.has(state);
}

export const OPEN_STATES: readonly CaseState[] = CASE_STATES.filter(isOpen);

/** Who has the case in hand: the centre, the lead unit, the citizen who was asked, the offices, or nobody. */
export type Holder = 'centre' | 'unit' | 'citizen' | 'office' | 'none';

const HOLDERS: Readonly<Record<CaseState, Holder>> = {
  submitted: 'centre',
  dispatched: 'unit',
  handling: 'unit',
  'awaiting-citizen': 'citizen',
  'awaiting-sign-off': 'unit',
  'awaiting-check': 'centre',
  'awaiting-settlement': 'office',
  answered: 'none',
  refused: 'none',
  withdrawn: 'none',
  merged: 'none',
};

export function holderIn(state: CaseState): Holder {
  return HOLDERS[state];
}
