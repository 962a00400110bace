import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFacts } from './case-facts';
import { CASE_STATES, holderIn, isOpen, type CaseState } from './case-state';
import {
  CASE_INTENTS,
  CASE_PARTIES,
  caseWorkflow,
  type CaseIntent,
  type CaseParty,
} from './case-transitions';

/** Facts under which no guard objects, so that the table alone speaks. */
const willing: CaseFacts = {
  kind: 'inquiry',
  today: '2026-11-23',
  draftMissing: [],
  draftedBy: 'clerk',
  actorId: 'leader',
  sealed: true,
  consentToPublish: true,
  publication: 'undecided',
  rated: false,
  rateUntil: '2026-11-30',
};

/**
 * What must come out, written out by hand: state → intent → who may, and where it leads. What is not
 * here must be refused.
 */
const expected: Record<CaseState, Partial<Record<CaseIntent, [CaseParty[], CaseState]>>> = {
  submitted: {
    dispatch: [['centre'], 'dispatched'],
    refuse: [['centre'], 'refused'],
  },
  dispatched: {
    dispatch: [['centre'], 'dispatched'],
    'sign-for-receipt': [['handler'], 'handling'],
  },
  handling: {
    'save-draft': [['handler'], 'handling'],
    'submit-draft': [['handler'], 'awaiting-sign-off'],
  },
  'awaiting-sign-off': {
    'sign-off': [['unit-leader'], 'awaiting-check'],
    'send-back': [['unit-leader'], 'handling'],
  },
  'awaiting-check': {
    'send-back': [['centre'], 'handling'],
    answer: [['centre'], 'answered'],
  },
  answered: {
    publish: [['centre'], 'answered'],
    withhold: [['centre'], 'answered'],
    rate: [['citizen'], 'answered'],
  },
  refused: {},
};

const everyStep = CASE_STATES.flatMap((state) =>
  CASE_INTENTS.flatMap((intent) => CASE_PARTIES.map((party) => [state, intent, party] as const)),
);

describe('the life of a case', () => {
  it.each(everyStep)('%s / %s / %s is as the table says', (state, intent, party) => {
    const decision = caseWorkflow.decide(state, intent, [party], willing);
    const [parties, to] = expected[state][intent] ?? [[], state];
    if (parties.includes(party)) {
      expect(decision).toEqual({ allowed: true, to });
    } else {
      expect(decision).toMatchObject({
        allowed: false,
        kind: expected[state][intent] ? 'forbidden' : 'illegal-intent',
      });
    }
  });

  it('has somebody holding every open case and nobody holding a closed one', () => {
    for (const state of CASE_STATES) expect(holderIn(state) === 'none').toBe(!isOpen(state));
  });

  it.each([
    ['submit-draft', 'handling', { draftMissing: undefined }, 'supervision.draft-absent'],
    ['submit-draft', 'handling', { draftMissing: ['basis'] }, 'supervision.draft-lacks.basis'],
    ['sign-off', 'awaiting-sign-off', { actorId: 'clerk' }, 'supervision.signer-is-drafter'],
    ['answer', 'awaiting-check', { sealed: false }, 'supervision.not-sealed'],
    ['publish', 'answered', { kind: 'report' }, 'supervision.report-never-public'],
    ['publish', 'answered', { consentToPublish: false }, 'supervision.no-consent-to-publish'],
    ['publish', 'answered', { publication: 'published' }, 'supervision.already-published'],
    ['withhold', 'answered', { publication: 'withheld' }, 'supervision.already-withheld'],
    ['rate', 'answered', { rated: true }, 'supervision.already-rated'],
    ['rate', 'answered', { today: '2026-12-01' }, 'supervision.rating-closed'],
    ['rate', 'answered', { rateUntil: undefined }, 'supervision.rating-closed'],
  ] as [CaseIntent, CaseState, Partial<CaseFacts>, string][])(
    'says why %s must wait in %s given %j',
    (intent, state, change, key) => {
      expect(caseWorkflow.decide(state, intent, CASE_PARTIES, { ...willing, ...change })).toMatchObject({
        allowed: false,
        refusal: { key },
      });
    },
  );

  it('on any walk closes at most once, answers only what a leader signed, and never leaves the table', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...CASE_INTENTS), fc.constantFrom(...CASE_PARTIES)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (walk) => {
        let state: CaseState = 'submitted';
        let signed = false;
        let closed = 0;
        for (const [intent, party] of walk) {
          const decision = caseWorkflow.decide(state, intent, [party], { ...willing, sealed: signed });
          if (!decision.allowed) continue;
          if (intent === 'sign-off') signed = true;
          if (intent === 'send-back') signed = false;
          if (intent === 'answer') expect(signed).toBe(true);
          if (isOpen(state) && !isOpen(decision.to)) closed += 1;
          expect(!isOpen(state) && isOpen(decision.to)).toBe(false);
          state = decision.to;
        }
        expect(closed).toBe(isOpen(state) ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });
});
