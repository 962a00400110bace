import { Workflow, type WorkflowDefinition } from '@yangguang/kernel';
import {
  checkerIsNotDrafter,
  confirmedNonSecret,
  disclosureGrounded,
  hasRecipients,
  ruleful,
  signatureHolds,
  signerIsNotDrafter,
  wasAsked,
  type DocumentFacts,
} from './document-facts';
import { DOCUMENT_STATES, type DocumentState } from './document-state';

/** The issuing unit's drafters, its office, its leader; the people of a unit asked to countersign. */
export const DOCUMENT_PARTIES = ['drafter', 'office', 'signer', 'countersigner'] as const;

export type DocumentParty = (typeof DOCUMENT_PARTIES)[number];

export const DOCUMENT_INTENTS = [
  'save',
  'submit',
  'pass-check',
  'ask-countersign',
  'countersign',
  'close-countersign',
  'return',
  'sign-off',
  'register',
  'void-number',
  'seal',
  'issue',
] as const;

export type DocumentIntent = (typeof DOCUMENT_INTENTS)[number];

const complete = [ruleful, confirmedNonSecret, disclosureGrounded];

const definition: WorkflowDefinition<DocumentState, DocumentIntent, DocumentParty, DocumentFacts> = {
  name: 'oa.document',
  states: DOCUMENT_STATES,
  intents: DOCUMENT_INTENTS,
  initial: 'draft',
  transitions: [
    { from: ['draft'], intent: 'save', to: 'same', by: ['drafter'] },
    { from: ['draft'], intent: 'submit', to: 'office-check', by: ['drafter'], guards: complete },
    {
      from: ['office-check'],
      intent: 'pass-check',
      to: 'sign-off',
      by: ['office'],
      guards: [checkerIsNotDrafter, ruleful],
    },
    {
      from: ['office-check'],
      intent: 'ask-countersign',
      to: 'countersign',
      by: ['office'],
      guards: [checkerIsNotDrafter, ruleful],
    },
    // Answers come in parallel; the last one, or the office's early decision, sends it on to the leader.
    { from: ['countersign'], intent: 'countersign', to: 'same', by: ['countersigner'], guards: [wasAsked] },
    { from: ['countersign'], intent: 'close-countersign', to: 'sign-off', by: ['office'] },
    {
      from: ['sign-off'],
      intent: 'sign-off',
      to: 'signed',
      by: ['signer'],
      guards: [signerIsNotDrafter, ruleful],
    },
    // 复核 (art. 24) may find a fault as late as this: the signature falls with the return.
    { from: ['office-check', 'countersign', 'signed'], intent: 'return', to: 'draft', by: ['office'] },
    { from: ['sign-off'], intent: 'return', to: 'draft', by: ['signer'] },
    { from: ['signed'], intent: 'register', to: 'registered', by: ['office'], guards: [signatureHolds] },
    { from: ['registered'], intent: 'void-number', to: 'signed', by: ['office'] },
    { from: ['registered'], intent: 'seal', to: 'sealed', by: ['office'], guards: [signatureHolds] },
    { from: ['sealed'], intent: 'issue', to: 'issued', by: ['office'], guards: [hasRecipients] },
  ],
};

/** The life of an outgoing document as one table, checked when the program starts. */
export const documentWorkflow = new Workflow(definition);
