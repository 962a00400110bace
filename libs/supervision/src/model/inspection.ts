import { Workflow, type Guard } from '@yangguang/kernel';

/**
 * Where an inspection order (督办单) stands. The names are for ever.
 *
 * ordered 待说明 → explained 待审核 → closed 已办结; asked again it goes back to ordered with a clock of its own;
 * withdrawn 已撤销 when it was given by mistake.
 */
export const INSPECTION_STATES = ['ordered', 'explained', 'closed', 'withdrawn'] as const;

export type InspectionState = (typeof INSPECTION_STATES)[number];

export const INSPECTION_INTENTS = ['explain', 'ask-again', 'close', 'close-unexplained', 'withdraw'] as const;

export type InspectionIntent = (typeof INSPECTION_INTENTS)[number];

/** The office that inspects, and the people of the unit that must explain itself. */
export type InspectionParty = 'office' | 'unit';

export interface InspectionFacts {
  /** The day for the explanation is over. */
  readonly late: boolean;
  /** This person explained it: whoever has two posts judges no words of their own. */
  readonly explainedByReader: boolean;
  /** They have stood back from the case (回避). */
  readonly recused: boolean;
}

/** Working days for an explanation, counted from the day after the order or the new question. */
export const EXPLAIN_DAYS = 3;

/** What the office finds at the end (督查结论). */
export const INSPECTION_FINDINGS = ['justified', 'put-right', 'at-fault'] as const;

export type InspectionFinding = (typeof INSPECTION_FINDINGS)[number];

const notTheirOwn: Guard<InspectionFacts> = ({ explainedByReader }) =>
  explainedByReader ? { key: 'supervision.inspection.own-explanation' } : undefined;

/** Whoever is concerned themselves does not speak for the unit either. */
const notRecused: Guard<InspectionFacts> = ({ recused }) =>
  recused ? { key: 'supervision.inspection.recused' } : undefined;

const onlyWhenLate: Guard<InspectionFacts> = ({ late }) =>
  late ? undefined : { key: 'supervision.inspection.still-time' };

/** Who may take an inspection order from which state to which. */
export const inspectionWorkflow = new Workflow<
  InspectionState,
  InspectionIntent,
  InspectionParty,
  InspectionFacts
>({
  name: 'supervision.inspection',
  states: INSPECTION_STATES,
  intents: INSPECTION_INTENTS,
  initial: 'ordered',
  transitions: [
    { from: ['ordered'], intent: 'explain', to: 'explained', by: ['unit'], guards: [notRecused] },
    { from: ['explained'], intent: 'ask-again', to: 'ordered', by: ['office'], guards: [notTheirOwn] },
    { from: ['explained'], intent: 'close', to: 'closed', by: ['office'], guards: [notTheirOwn] },
    // A unit that says nothing does not keep the order open for ever: the silence is the finding.
    { from: ['ordered'], intent: 'close-unexplained', to: 'closed', by: ['office'], guards: [onlyWhenLate] },
    { from: ['ordered', 'explained'], intent: 'withdraw', to: 'withdrawn', by: ['office'] },
  ],
});

/** How the explanation came, for the lists and for the bulletin. */
export const EXPLANATION_STANDINGS = ['waiting', 'overdue', 'in-time', 'late', 'none'] as const;

export type ExplanationStanding = (typeof EXPLANATION_STANDINGS)[number];

/** One question of an order with its clock. */
export interface ExplanationRound {
  readonly dueOn: string;
  readonly explainedOn: string | null;
  /** The order was closed or withdrawn. */
  readonly ended: boolean;
}

/** Judged by the day: an explanation on the due date is in time. */
export function explanationStanding(round: ExplanationRound, today: string): ExplanationStanding {
  if (round.explainedOn !== null) return round.explainedOn <= round.dueOn ? 'in-time' : 'late';
  if (round.ended) return 'none';
  return today > round.dueOn ? 'overdue' : 'waiting';
}
