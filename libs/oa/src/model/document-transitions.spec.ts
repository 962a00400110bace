import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentFacts } from './document-facts';
import { DOCUMENT_STATES, isNumbered, isSigned, type DocumentState } from './document-state';
import {
  DOCUMENT_INTENTS,
  DOCUMENT_PARTIES,
  documentWorkflow,
  type DocumentIntent,
  type DocumentParty,
} from './document-transitions';

/** Facts under which no guard objects, so that the table alone speaks. */
const willing: DocumentFacts = {
  actorId: 'leader',
  writerIds: ['clerk', 'second-clerk'],
  faults: [],
  confirmedNonSecret: true,
  disclosure: 'proactive',
  disclosureGround: null,
  openCountersigns: 0,
  askedMyUnit: true,
  signatureHolds: true,
  recipients: 2,
};

/** Written out by hand: state → intent → who may, and where it leads. What is not here is refused. */
const expected: Record<DocumentState, Partial<Record<DocumentIntent, [DocumentParty, DocumentState]>>> = {
  draft: { save: ['drafter', 'draft'], submit: ['drafter', 'office-check'] },
  'office-check': {
    'pass-check': ['office', 'sign-off'],
    'ask-countersign': ['office', 'countersign'],
    return: ['office', 'draft'],
  },
  countersign: {
    countersign: ['countersigner', 'countersign'],
    'close-countersign': ['office', 'sign-off'],
    return: ['office', 'draft'],
  },
  'sign-off': { 'sign-off': ['signer', 'signed'], return: ['signer', 'draft'] },
  signed: { register: ['office', 'registered'], return: ['office', 'draft'] },
  registered: { 'void-number': ['office', 'signed'], seal: ['office', 'sealed'] },
  sealed: { issue: ['office', 'issued'] },
  issued: {},
};

const everyStep = DOCUMENT_STATES.flatMap((state) =>
  DOCUMENT_INTENTS.flatMap((intent) => DOCUMENT_PARTIES.map((party) => [state, intent, party] as const)),
);

describe('the life of a document', () => {
  it.each(everyStep)('%s / %s / %s is as the table says', (state, intent, party) => {
    const decision = documentWorkflow.decide(state, intent, [party], willing);
    const row = expected[state][intent];
    if (row?.[0] === party) expect(decision).toEqual({ allowed: true, to: row[1] });
    else expect(decision).toMatchObject({ allowed: false, kind: row ? 'forbidden' : 'illegal-intent' });
  });

  it.each([
    [
      'submit',
      'draft',
      { faults: [{ key: 'oa.rule.request-one-addressee' }] },
      'oa.rule.request-one-addressee',
    ],
    ['submit', 'draft', { confirmedNonSecret: false }, 'oa.non-secret-not-confirmed'],
    ['submit', 'draft', { disclosure: 'withheld' }, 'oa.disclosure-needs-ground'],
    ['pass-check', 'office-check', { actorId: 'clerk' }, 'oa.checker-is-drafter'],
    ['pass-check', 'office-check', { actorId: 'second-clerk' }, 'oa.checker-is-drafter'],
    ['countersign', 'countersign', { askedMyUnit: false }, 'oa.not-asked-to-countersign'],
    ['sign-off', 'sign-off', { actorId: 'clerk' }, 'oa.signer-is-drafter'],
    ['register', 'signed', { signatureHolds: false }, 'oa.signature-broken'],
    ['seal', 'registered', { signatureHolds: false }, 'oa.signature-broken'],
    ['issue', 'sealed', { recipients: 0 }, 'oa.no-recipients'],
  ] as [DocumentIntent, DocumentState, Partial<DocumentFacts>, string][])(
    'says why %s must wait in %s given %j',
    (intent, state, change, key) => {
      expect(
        documentWorkflow.decide(state, intent, DOCUMENT_PARTIES, { ...willing, ...change }),
      ).toMatchObject({ allowed: false, refusal: { key } });
    },
  );

  it('on any walk issues nothing unsigned, seals nothing without a number, and keeps one number at a time', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(...DOCUMENT_INTENTS), fc.constantFrom(...DOCUMENT_PARTIES)),
      {
        minLength: 1,
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(steps, (walk) => {
        let state: DocumentState = 'draft';
        let signed = false;
        let numbers = 0;
        for (const [intent, party] of walk) {
          const decision = documentWorkflow.decide(state, intent, [party], {
            ...willing,
            signatureHolds: signed,
          });
          if (!decision.allowed) continue;
          if (intent === 'sign-off') signed = true;
          if (intent === 'return') signed = false;
          if (intent === 'register') numbers += 1;
          if (intent === 'void-number') numbers -= 1;
          if (intent === 'seal') expect(numbers).toBe(1);
          if (intent === 'issue') expect(signed).toBe(true);
          state = decision.to;
          expect(isSigned(state)).toBe(signed);
          expect(numbers).toBe(isNumbered(state) ? 1 : 0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
