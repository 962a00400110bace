import { Workflow, type WorkflowDefinition } from '@yangguang/kernel';
import type { CaseFacts } from './case-facts';
import {
  draftComplete,
  notWithheldYet,
  publishable,
  rateable,
  sheetSealed,
  signerIsNotDrafter,
} from './case-guards';
import { CASE_STATES, type CaseState } from './case-state';

/** Who may move a case: the citizen, the centre, the lead unit's people, the two offices, the scheduler. */
export const CASE_PARTIES = ['citizen', 'centre', 'handler', 'unit-leader', 'office', 'system'] as const;

export type CaseParty = (typeof CASE_PARTIES)[number];

export const CASE_INTENTS = [
  'dispatch',
  'refuse',
  'sign-for-receipt',
  'save-draft',
  'submit-draft',
  'sign-off',
  'send-back',
  'answer',
  'publish',
  'withhold',
  'rate',
] as const;

export type CaseIntent = (typeof CASE_INTENTS)[number];

const definition: WorkflowDefinition<CaseState, CaseIntent, CaseParty, CaseFacts> = {
  name: 'supervision.case',
  states: CASE_STATES,
  intents: CASE_INTENTS,
  initial: 'submitted',
  transitions: [
    // A unit that has not signed for it yet can be exchanged for the right one; the citizen's clock runs on.
    { from: ['submitted', 'dispatched'], intent: 'dispatch', to: 'dispatched', by: ['centre'] },
    { from: ['submitted'], intent: 'refuse', to: 'refused', by: ['centre'] },
    { from: ['dispatched'], intent: 'sign-for-receipt', to: 'handling', by: ['handler'] },
    { from: ['handling'], intent: 'save-draft', to: 'same', by: ['handler'] },
    {
      from: ['handling'],
      intent: 'submit-draft',
      to: 'awaiting-sign-off',
      by: ['handler'],
      guards: [draftComplete],
    },
    {
      from: ['awaiting-sign-off'],
      intent: 'sign-off',
      to: 'awaiting-check',
      by: ['unit-leader'],
      guards: [draftComplete, signerIsNotDrafter],
    },
    { from: ['awaiting-sign-off'], intent: 'send-back', to: 'handling', by: ['unit-leader'] },
    { from: ['awaiting-check'], intent: 'send-back', to: 'handling', by: ['centre'] },
    { from: ['awaiting-check'], intent: 'answer', to: 'answered', by: ['centre'], guards: [sheetSealed] },
    { from: ['answered'], intent: 'publish', to: 'same', by: ['centre'], guards: [publishable] },
    { from: ['answered'], intent: 'withhold', to: 'same', by: ['centre'], guards: [notWithheldYet] },
    { from: ['answered'], intent: 'rate', to: 'same', by: ['citizen'], guards: [rateable] },
  ],
};

/** The life of a case as one table, checked when the program starts (closed, reachable, nothing unused). */
export const caseWorkflow = new Workflow(definition);
