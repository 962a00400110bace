import { Workflow, type Guard } from '@yangguang/kernel';

/** Where a monthly bulletin (月度通报) stands. The names are for ever. */
export const BULLETIN_STATES = ['draft', 'signed', 'issued'] as const;

export type BulletinState = (typeof BULLETIN_STATES)[number];

export const BULLETIN_INTENTS = ['edit', 'sign-off', 'reopen', 'issue', 'correct'] as const;

export type BulletinIntent = (typeof BULLETIN_INTENTS)[number];

export interface BulletinFacts {
  /** The reader wrote some of it. */
  readonly writtenByReader: boolean;
  readonly empty: boolean;
}

const notTheirOwn: Guard<BulletinFacts> = ({ writtenByReader }) =>
  writtenByReader ? { key: 'supervision.bulletin.own-text' } : undefined;

const hasWords: Guard<BulletinFacts> = ({ empty }) =>
  empty ? { key: 'supervision.bulletin.empty' } : undefined;

/** One writes, another signs, either issues; what was issued is corrected by new lines and never changed. */
export const bulletinWorkflow = new Workflow<BulletinState, BulletinIntent, 'office', BulletinFacts>({
  name: 'supervision.bulletin',
  states: BULLETIN_STATES,
  intents: BULLETIN_INTENTS,
  initial: 'draft',
  transitions: [
    { from: ['draft'], intent: 'edit', to: 'draft', by: ['office'] },
    { from: ['draft'], intent: 'sign-off', to: 'signed', by: ['office'], guards: [hasWords, notTheirOwn] },
    { from: ['signed'], intent: 'reopen', to: 'draft', by: ['office'] },
    { from: ['signed'], intent: 'issue', to: 'issued', by: ['office'] },
    { from: ['issued'], intent: 'correct', to: 'issued', by: ['office'] },
  ],
});

/** The numbers of one unit that a bulletin freezes; shares are made of them, so that they can't contradict them. */
export const BULLETIN_FIGURES = [
  'received',
  'answered',
  'onTime',
  'open',
  'overdue',
  'median',
  'p90',
  'rated',
  'satisfied',
  'returned',
  'extended',
  'reworked',
  'inspected',
  'unexplained',
  'atFault',
] as const;

export type BulletinFigure = (typeof BULLETIN_FIGURES)[number];

/** Null only where there is nothing to take a median of. */
export type BulletinFigures = Readonly<Record<BulletinFigure, number | null>>;

export interface Correction {
  /** Null for the county's line. */
  readonly unitId: string | null;
  readonly figure: BulletinFigure;
  readonly becomes: number;
}

/** A line as it stands after its corrections, the last one for each number; what was frozen stays beside it. */
export function corrected(
  line: { readonly unitId: string | null; readonly figures: BulletinFigures },
  corrections: readonly Correction[],
): BulletinFigures {
  const own = corrections.filter(({ unitId }) => unitId === line.unitId);
  return own.reduce<BulletinFigures>(
    (figures, { figure, becomes }) => ({ ...figures, [figure]: becomes }),
    line.figures,
  );
}

/** On time ÷ (answered + open and overdue), as everywhere. */
export function onTimeShare({ onTime, answered, overdue }: BulletinFigures): number | null {
  return share(onTime, (answered ?? 0) + (overdue ?? 0));
}

export function satisfiedShare({ satisfied, rated }: BulletinFigures): number | null {
  return share(satisfied, rated ?? 0);
}

function share(part: number | null, whole: number): number | null {
  return whole === 0 ? null : (part ?? 0) / whole;
}

/** Year and month as they stand in a title. */
export function monthParts(month: string): { year: string; month: string } {
  const [year = '', number = ''] = month.split('-');
  return { year, month: String(Number(number)) };
}
