import { Workflow, type Transition, type WorkflowDefinition } from '@yangguang/kernel';
import type { CaseFacts } from './case-facts';
import * as guard from './case-guards';
import { CASE_STATES, OPEN_STATES, type CaseState } from './case-state';

/**
 * Who may move a case: the citizen, the centre, the lead unit's people, an assisting unit's handler, the two
 * offices, the program itself.
 */
export const CASE_PARTIES = [
  'citizen',
  'centre',
  'handler',
  'unit-leader',
  'assistant',
  'office',
  'system',
] as const;

export type CaseParty = (typeof CASE_PARTIES)[number];

export const CASE_INTENTS = [
  'dispatch',
  'refuse',
  'merge',
  'split',
  'mark-confidential',
  'unmark-confidential',
  'change-kind',
  'name-readers',
  'sign-for-receipt',
  'return-not-ours',
  'escalate',
  'settle',
  'recuse',
  'assist',
  'ask-for-more',
  'resume-handling',
  'supplement',
  'withdraw',
  'ask-extension',
  'grant-extension',
  'refuse-extension',
  'save-draft',
  'submit-draft',
  'sign-off',
  'send-back',
  'answer',
  'release',
  'publish',
  'withhold',
  'rate',
  'rework',
] as const;

export type CaseIntent = (typeof CASE_INTENTS)[number];

type Row = Transition<CaseState, CaseIntent, CaseParty, CaseFacts>;

/** States in which a unit works on the matter or waits for a word from outside. */
const WITH_UNIT: readonly CaseState[] = ['handling', 'awaiting-citizen', 'awaiting-sign-off'];

const triage: readonly Row[] = [
  // A unit that has not signed for it yet can be exchanged for the right one; the citizen's clock runs on.
  { from: ['submitted', 'dispatched'], intent: 'dispatch', to: 'dispatched', by: ['centre'] },
  { from: ['submitted'], intent: 'refuse', to: 'refused', by: ['centre'], guards: [guard.leadsNoOthers] },
  {
    from: ['submitted', 'dispatched', 'handling'],
    intent: 'merge',
    to: 'merged',
    by: ['centre'],
    guards: [guard.leadsNoOthers],
  },
  { from: ['submitted', 'dispatched', 'handling'], intent: 'split', to: 'same', by: ['centre'] },
  {
    from: ['submitted'],
    intent: 'mark-confidential',
    to: 'same',
    by: ['centre'],
    guards: [guard.notConfidential],
  },
  // Found out late: the unit loses the case at once, and the centre looks for one that is not concerned.
  {
    from: ['dispatched', 'handling'],
    intent: 'mark-confidential',
    to: 'submitted',
    by: ['centre'],
    guards: [guard.notConfidential],
  },
  {
    from: ['submitted'],
    intent: 'unmark-confidential',
    to: 'same',
    by: ['centre'],
    guards: [guard.markedConfidential],
  },
  // Others that wait for it were merged because they are alike: their kind would have to go with it.
  {
    from: ['submitted'],
    intent: 'change-kind',
    to: 'same',
    by: ['centre'],
    guards: [guard.leadsNoOthers],
  },
  {
    from: ['dispatched', 'handling', 'awaiting-citizen', 'awaiting-sign-off', 'awaiting-check'],
    intent: 'name-readers',
    to: 'same',
    by: ['centre'],
    guards: [guard.closedToOthers],
  },
  // What was merged goes back to triage when its main case ends without an answer.
  { from: ['merged'], intent: 'release', to: 'submitted', by: ['system'], guards: [guard.notAnswered] },
  {
    from: ['submitted'],
    intent: 'escalate',
    to: 'awaiting-settlement',
    by: ['system'],
    guards: [guard.returnedTooOften],
  },
  { from: ['awaiting-settlement'], intent: 'settle', to: 'dispatched', by: ['office'] },
];

const handling: readonly Row[] = [
  {
    from: ['dispatched'],
    intent: 'sign-for-receipt',
    to: 'handling',
    by: ['handler'],
    guards: [guard.notRecused],
  },
  {
    from: ['dispatched', 'handling'],
    intent: 'return-not-ours',
    to: 'submitted',
    by: ['handler'],
    guards: [guard.notRecused, guard.returnable],
  },
  {
    from: ['dispatched', 'handling'],
    intent: 'recuse',
    to: 'dispatched',
    by: ['handler'],
    guards: [guard.notRecused],
  },
  {
    from: ['awaiting-sign-off'],
    intent: 'recuse',
    to: 'same',
    by: ['unit-leader'],
    guards: [guard.notRecused],
  },
  { from: ['dispatched', 'handling'], intent: 'assist', to: 'same', by: ['assistant'] },
  {
    from: ['handling'],
    intent: 'ask-for-more',
    to: 'awaiting-citizen',
    by: ['handler'],
    guards: [guard.notRecused],
  },
  // The citizen answered by telephone, or not at all: the unit goes on with what it has.
  {
    from: ['awaiting-citizen'],
    intent: 'resume-handling',
    to: 'handling',
    by: ['handler'],
    guards: [guard.notRecused],
  },
  {
    from: WITH_UNIT,
    intent: 'ask-extension',
    to: 'same',
    by: ['handler', 'unit-leader'],
    guards: [guard.notRecused, guard.extendable],
  },
  {
    from: [...WITH_UNIT, 'awaiting-check'],
    intent: 'grant-extension',
    to: 'same',
    by: ['centre'],
    guards: [guard.extensionRequested],
  },
  {
    from: [...WITH_UNIT, 'awaiting-check'],
    intent: 'refuse-extension',
    to: 'same',
    by: ['centre'],
    guards: [guard.extensionRequested],
  },
];

const answering: readonly Row[] = [
  { from: ['handling'], intent: 'save-draft', to: 'same', by: ['handler'], guards: [guard.notRecused] },
  {
    from: ['handling'],
    intent: 'submit-draft',
    to: 'awaiting-sign-off',
    by: ['handler'],
    guards: [guard.notRecused, guard.draftComplete],
  },
  {
    from: ['awaiting-sign-off'],
    intent: 'sign-off',
    to: 'awaiting-check',
    by: ['unit-leader'],
    guards: [guard.notRecused, guard.draftComplete, guard.signerIsNotDrafter],
  },
  { from: ['awaiting-sign-off'], intent: 'send-back', to: 'handling', by: ['unit-leader'] },
  { from: ['awaiting-check'], intent: 'send-back', to: 'handling', by: ['centre'] },
  { from: ['awaiting-check'], intent: 'answer', to: 'answered', by: ['centre'], guards: [guard.sheetSealed] },
  { from: ['answered'], intent: 'publish', to: 'same', by: ['centre'], guards: [guard.publishable] },
  { from: ['answered'], intent: 'withhold', to: 'same', by: ['centre'], guards: [guard.notWithheldYet] },
];

const citizen: readonly Row[] = [
  { from: ['awaiting-citizen'], intent: 'supplement', to: 'handling', by: ['citizen'] },
  {
    from: OPEN_STATES.filter((state) => state !== 'awaiting-citizen'),
    intent: 'supplement',
    to: 'same',
    by: ['citizen'],
  },
  { from: ['merged'], intent: 'supplement', to: 'same', by: ['citizen'], guards: [guard.notAnswered] },
  {
    from: [...OPEN_STATES, 'merged'],
    intent: 'withdraw',
    to: 'withdrawn',
    by: ['citizen'],
    guards: [guard.notAnswered],
  },
  { from: ['answered', 'merged'], intent: 'rate', to: 'same', by: ['citizen'], guards: [guard.rateable] },
  { from: ['answered'], intent: 'rework', to: 'handling', by: ['citizen'], guards: [guard.reworkable] },
];

const definition: WorkflowDefinition<CaseState, CaseIntent, CaseParty, CaseFacts> = {
  name: 'supervision.case',
  states: CASE_STATES,
  intents: CASE_INTENTS,
  initial: 'submitted',
  transitions: [...triage, ...handling, ...answering, ...citizen],
};

/** The life of a case as one table, checked when the program starts (closed, reachable, nothing unused). */
export const caseWorkflow = new Workflow(definition);
