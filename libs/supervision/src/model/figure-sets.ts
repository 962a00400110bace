import type { LocalDate } from '@yangguang/kernel';
import type { CaseState } from './case-state';
import type { Grade } from './rating';

/** One message as the figures by unit and month see it; it belongs to the month it was received in, for ever. */
export interface FigureFacts {
  readonly state: CaseState;
  /** Whether the citizen has an answer, their own or that of the case theirs was merged into. */
  readonly answered: boolean;
  readonly closedOn: LocalDate | null;
  readonly due: LocalDate;
  /** Since when the clock stands because the citizen was asked something; null while it runs. */
  readonly standsSince: LocalDate | null;
  /** The grade of the answer of the present round. */
  readonly grade: Grade | null;
  readonly returns: number;
  readonly extended: boolean;
  readonly round: number;
  /** Whether a draft for it was ever sent on against the check for non-answers. */
  readonly overridden: boolean;
}

/** The sets of messages that figures are made from. Each number on the page is one of them, and lists exactly its rows. */
export const FIGURE_SETS = [
  'received',
  'answered',
  'on-time',
  'late',
  'open',
  'overdue',
  'rated',
  'satisfied',
  'returned',
  'extended',
  'reworked',
  'overridden',
  'refused',
  'withdrawn',
] as const;

export type FigureSet = (typeof FIGURE_SETS)[number];

/**
 * The sets that a closed case stays in whatever day it is. What is open is judged by the day, and never kept: it is
 * as much as the work in hand, however many years there are.
 */
export const KEPT_SETS: readonly FigureSet[] = FIGURE_SETS.filter(
  (set) => set !== 'open' && set !== 'overdue',
);

/** Counted up whenever a condition of `KEPT_SETS` changes, so that months kept by the former one are counted again. */
export const FIGURE_RULE = 1;

/** The lowest grade that counts as satisfied: 3 is 基本满意. */
export const SATISFIED_FROM = 3;

/** Fewer than this, and a share says more about chance than about the unit: the public page shows the count alone. */
export const SMALL_SAMPLE = 10;

/** The longest period in one reading, in months. */
export const MOST_MONTHS = 24;

type Belongs = (facts: FigureFacts, asOf: LocalDate) => boolean;

/**
 * Refused and withdrawn messages are named and not counted: nobody owes them an answer. A merged one counts
 * under its own number, with its main case's unit and answer, since its citizen waits like any other. One
 * handled again is open until its last answer, and judged by that.
 */
const counted: Belongs = ({ state }) => state !== 'refused' && state !== 'withdrawn';

const RULES: Readonly<Record<FigureSet, Belongs>> = {
  received: counted,
  answered: (facts, asOf) => counted(facts, asOf) && facts.answered,
  'on-time': (facts, asOf) => inSet('answered', facts, asOf) && (facts.closedOn ?? '') <= facts.due,
  late: (facts, asOf) => inSet('answered', facts, asOf) && (facts.closedOn ?? '') > facts.due,
  open: (facts, asOf) => counted(facts, asOf) && !facts.answered,
  // A clock that stood before it ran out is not late; one that had run out by then is, question or not.
  overdue: (facts, asOf) =>
    inSet('open', facts, asOf) &&
    facts.due < asOf &&
    (facts.standsSince === null || facts.standsSince > facts.due),
  rated: (facts, asOf) => inSet('answered', facts, asOf) && facts.grade !== null,
  satisfied: (facts, asOf) => inSet('rated', facts, asOf) && (facts.grade ?? 0) >= SATISFIED_FROM,
  returned: (facts, asOf) => counted(facts, asOf) && facts.returns > 0,
  extended: (facts, asOf) => counted(facts, asOf) && facts.extended,
  reworked: (facts, asOf) => counted(facts, asOf) && facts.round > 1,
  overridden: (facts, asOf) => counted(facts, asOf) && facts.overridden,
  refused: ({ state }) => state === 'refused',
  withdrawn: ({ state }) => state === 'withdrawn',
};

/** Whether a message belongs to a set on a day. The same conditions stand as SQL in `figures/figure-sql.ts`. */
export function inSet(set: FigureSet, facts: FigureFacts, asOf: LocalDate): boolean {
  return RULES[set](facts, asOf);
}

export interface Share {
  /** Between 0 and 1; null when there is nothing to divide by. */
  readonly rate: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

export function shareOf(numerator: number, denominator: number): Share {
  return { rate: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

/** Whether both are months and the period is neither turned round nor longer than one reading shows. */
export function isPeriod(from: string, to: string): boolean {
  const span = monthIndex(to) - monthIndex(from);
  return span >= 0 && span < MOST_MONTHS;
}

/** The month so many months later, `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const index = monthIndex(month) + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The first day of a month. */
export function firstDayOf(month: string): LocalDate {
  return `${month}-01`;
}

function monthIndex(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number - 1;
}
