import { Workflow, type WorkflowDefinition } from '@yangguang/kernel';
import type { DocumentFacts } from './document-facts';
import {
  complete,
  differentPerson,
  findingsAnswered,
  hasBeenPublic,
  proactive,
  secrecyCleared,
} from './document-guards';
import { DOCUMENT_STATES, type DocumentState } from './document-state';

export const DOCUMENT_PARTIES = ['author', 'first-reviewer', 'second-reviewer', 'publisher'] as const;

export type DocumentParty = (typeof DOCUMENT_PARTIES)[number];

export const DOCUMENT_INTENTS = [
  'save',
  'submit',
  'approve-first',
  'approve-second',
  'publish',
  'send-back',
  'revise',
  'withdraw',
  'remove',
] as const;

export type DocumentIntent = (typeof DOCUMENT_INTENTS)[number];

const definition: WorkflowDefinition<DocumentState, DocumentIntent, DocumentParty, DocumentFacts> = {
  name: 'disclosure.document',
  states: DOCUMENT_STATES,
  intents: DOCUMENT_INTENTS,
  initial: 'draft',
  transitions: [
    { from: ['draft'], intent: 'save', to: 'same', by: ['author'] },
    {
      from: ['draft'],
      intent: 'submit',
      to: 'first-review',
      by: ['author'],
      guards: [complete, findingsAnswered, secrecyCleared],
    },
    {
      from: ['first-review'],
      intent: 'approve-first',
      to: 'second-review',
      by: ['first-reviewer'],
      guards: [differentPerson, findingsAnswered],
    },
    {
      from: ['second-review'],
      intent: 'approve-second',
      to: 'final-review',
      by: ['second-reviewer'],
      guards: [differentPerson, findingsAnswered, secrecyCleared],
    },
    {
      from: ['final-review'],
      intent: 'publish',
      to: 'published',
      by: ['publisher'],
      guards: [differentPerson, findingsAnswered, proactive],
    },
    { from: ['first-review'], intent: 'send-back', to: 'draft', by: ['first-reviewer'] },
    { from: ['second-review'], intent: 'send-back', to: 'draft', by: ['second-reviewer'] },
    { from: ['final-review'], intent: 'send-back', to: 'draft', by: ['publisher'] },
    // The text that everybody reads stays until the new edition has gone the whole way.
    { from: ['published', 'withdrawn'], intent: 'revise', to: 'draft', by: ['author'] },
    {
      from: ['draft', 'first-review', 'second-review', 'final-review', 'published'],
      intent: 'withdraw',
      to: 'withdrawn',
      by: ['publisher'],
      guards: [hasBeenPublic],
    },
    { from: ['withdrawn'], intent: 'remove', to: 'gone', by: ['publisher'] },
  ],
};

/** The life of a document as one table, checked when the program starts. */
export const documentWorkflow = new Workflow(definition);
