import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFacts } from './case-facts';
import { CASE_STATES, holderIn, isOpen, OPEN_STATES, type CaseState } from './case-state';
import {
  CASE_INTENTS,
  CASE_PARTIES,
  caseWorkflow,
  type CaseIntent,
  type CaseParty,
} from './case-transitions';
import { willing } from './testing/willing-facts';

/**
 * What must come out, written out by hand: state → intent → who may, and where it leads. What is not
 * here must be refused.
 */
const withCitizen = (to: CaseState): Partial<Record<CaseIntent, [CaseParty[], CaseState]>> => ({
  supplement: [['citizen'], to],
  withdraw: [['citizen'], 'withdrawn'],
});
const extension = (state: CaseState): Partial<Record<CaseIntent, [CaseParty[], CaseState]>> => ({
  'grant-extension': [['centre'], state],
  'refuse-extension': [['centre'], state],
});

const expected: Record<CaseState, Partial<Record<CaseIntent, [CaseParty[], CaseState]>>> = {
  submitted: {
    dispatch: [['centre'], 'dispatched'],
    refuse: [['centre'], 'refused'],
    merge: [['centre'], 'merged'],
    split: [['centre'], 'submitted'],
    'mark-confidential': [['centre'], 'submitted'],
    'unmark-confidential': [['centre'], 'submitted'],
    'change-kind': [['centre'], 'submitted'],
    escalate: [['system'], 'awaiting-settlement'],
    ...withCitizen('submitted'),
  },
  dispatched: {
    dispatch: [['centre'], 'dispatched'],
    merge: [['centre'], 'merged'],
    split: [['centre'], 'dispatched'],
    'mark-confidential': [['centre'], 'submitted'],
    'name-readers': [['centre'], 'dispatched'],
    'sign-for-receipt': [['handler'], 'handling'],
    'return-not-ours': [['handler'], 'submitted'],
    recuse: [['handler'], 'dispatched'],
    assist: [['assistant'], 'dispatched'],
    ...withCitizen('dispatched'),
  },
  handling: {
    merge: [['centre'], 'merged'],
    split: [['centre'], 'handling'],
    'mark-confidential': [['centre'], 'submitted'],
    'name-readers': [['centre'], 'handling'],
    'return-not-ours': [['handler'], 'submitted'],
    recuse: [['handler'], 'dispatched'],
    assist: [['assistant'], 'handling'],
    'ask-for-more': [['handler'], 'awaiting-citizen'],
    'ask-extension': [['handler', 'unit-leader'], 'handling'],
    ...extension('handling'),
    'save-draft': [['handler'], 'handling'],
    'submit-draft': [['handler'], 'awaiting-sign-off'],
    ...withCitizen('handling'),
  },
  'awaiting-citizen': {
    'resume-handling': [['handler'], 'handling'],
    'name-readers': [['centre'], 'awaiting-citizen'],
    'ask-extension': [['handler', 'unit-leader'], 'awaiting-citizen'],
    ...extension('awaiting-citizen'),
    ...withCitizen('handling'),
  },
  'awaiting-sign-off': {
    'sign-off': [['unit-leader'], 'awaiting-check'],
    'name-readers': [['centre'], 'awaiting-sign-off'],
    'send-back': [['unit-leader'], 'handling'],
    recuse: [['unit-leader'], 'awaiting-sign-off'],
    'ask-extension': [['handler', 'unit-leader'], 'awaiting-sign-off'],
    ...extension('awaiting-sign-off'),
    ...withCitizen('awaiting-sign-off'),
  },
  'awaiting-check': {
    'send-back': [['centre'], 'handling'],
    answer: [['centre'], 'answered'],
    'name-readers': [['centre'], 'awaiting-check'],
    ...extension('awaiting-check'),
    ...withCitizen('awaiting-check'),
  },
  'awaiting-settlement': {
    settle: [['office'], 'dispatched'],
    ...withCitizen('awaiting-settlement'),
  },
  answered: {
    publish: [['centre'], 'answered'],
    withhold: [['centre'], 'answered'],
    rate: [['citizen'], 'answered'],
    rework: [['citizen'], 'handling'],
  },
  refused: {},
  withdrawn: {},
  merged: {
    release: [['system'], 'submitted'],
    rate: [['citizen'], 'merged'],
    ...withCitizen('merged'),
  },
};

const everyStep = CASE_STATES.flatMap((state) =>
  CASE_INTENTS.flatMap((intent) => CASE_PARTIES.map((party) => [state, intent, party] as const)),
);

describe('the life of a case', () => {
  it.each(everyStep)('%s / %s / %s is as the table says', (state, intent, party) => {
    const decision = caseWorkflow.decide(state, intent, [party], willing(intent));
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

  it('lets the citizen add to a case and take it back for as long as it is open', () => {
    for (const state of OPEN_STATES) {
      expect(expected[state]).toMatchObject({ supplement: [['citizen'], expect.anything()] });
      expect(expected[state]).toMatchObject({ withdraw: [['citizen'], 'withdrawn'] });
    }
  });

  it.each([
    ['submit-draft', 'handling', { draftMissing: undefined }, 'supervision.draft-absent'],
    ['submit-draft', 'handling', { draftMissing: ['basis'] }, 'supervision.draft-lacks.basis'],
    ['save-draft', 'handling', { recused: true }, 'supervision.you-are-recused'],
    ['sign-for-receipt', 'dispatched', { recused: true }, 'supervision.you-are-recused'],
    ['sign-off', 'awaiting-sign-off', { recused: true }, 'supervision.you-are-recused'],
    ['sign-off', 'awaiting-sign-off', { actorId: 'clerk' }, 'supervision.signer-is-drafter'],
    ['return-not-ours', 'dispatched', { settled: true }, 'supervision.settled-not-returnable'],
    ['return-not-ours', 'dispatched', { today: '2026-11-25' }, 'supervision.return-too-late'],
    ['return-not-ours', 'handling', { round: 2 }, 'supervision.reworked-not-returnable'],
    ['escalate', 'submitted', { returns: 2 }, 'supervision.not-disputed'],
    ['escalate', 'submitted', { kind: 'report' }, 'supervision.not-disputed'],
    ['escalate', 'submitted', { confidential: true }, 'supervision.not-disputed'],
    ['ask-extension', 'handling', { extension: 'requested' }, 'supervision.extension-asked-already'],
    ['ask-extension', 'handling', { extension: 'refused' }, 'supervision.extension-only-once'],
    ['ask-extension', 'handling', { today: '2026-12-01' }, 'supervision.extension-too-late'],
    ['grant-extension', 'handling', { extension: 'none' }, 'supervision.no-extension-asked'],
    ['merge', 'submitted', { leadsOthers: true }, 'supervision.leads-others'],
    ['refuse', 'submitted', { leadsOthers: true }, 'supervision.leads-others'],
    ['release', 'merged', { answered: true }, 'supervision.already-answered'],
    ['withdraw', 'merged', { answered: true }, 'supervision.already-answered'],
    ['mark-confidential', 'submitted', { kind: 'report' }, 'supervision.already-confidential'],
    ['change-kind', 'submitted', { leadsOthers: true }, 'supervision.leads-others'],
    ['name-readers', 'handling', { confidential: false }, 'supervision.open-to-unit'],
    [
      'unmark-confidential',
      'submitted',
      { kind: 'report', confidential: false },
      'supervision.not-confidential',
    ],
    ['answer', 'awaiting-check', { sealed: false }, 'supervision.not-sealed'],
    ['publish', 'answered', { kind: 'report' }, 'supervision.report-never-public'],
    ['publish', 'answered', { confidential: true }, 'supervision.report-never-public'],
    ['publish', 'answered', { consentToPublish: false }, 'supervision.no-consent-to-publish'],
    ['publish', 'answered', { publication: 'published' }, 'supervision.already-published'],
    ['withhold', 'answered', { publication: 'withheld' }, 'supervision.already-withheld'],
    ['rate', 'answered', { rated: true }, 'supervision.already-rated'],
    ['rate', 'answered', { today: '2026-12-01' }, 'supervision.rating-closed'],
    ['rate', 'merged', { rateUntil: undefined }, 'supervision.rating-closed'],
    ['rework', 'answered', { round: 2 }, 'supervision.already-reworked'],
    ['rework', 'answered', { today: '2026-12-01' }, 'supervision.rework-closed'],
  ] as [CaseIntent, CaseState, Partial<CaseFacts>, string][])(
    'says why %s must wait in %s given %j',
    (intent, state, change, key) => {
      const facts = { ...willing(intent), ...change };
      expect(caseWorkflow.decide(state, intent, CASE_PARTIES, facts)).toMatchObject({
        allowed: false,
        refusal: { key },
      });
    },
  );
});

describe('any walk through the life of a case', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...CASE_INTENTS), fc.constantFrom(...CASE_PARTIES)), {
    minLength: 1,
    maxLength: 200,
  });

  it('answers only what a leader signed, opens again only once, and never leaves the table', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let state: CaseState = 'submitted';
        let signed = false;
        let round = 1;
        let reopened = 0;
        for (const [intent, party] of walk) {
          const facts = { ...willing(intent), sealed: signed, round, answered: false };
          const decision = caseWorkflow.decide(state, intent, [party], facts);
          if (!decision.allowed) continue;
          if (intent === 'sign-off') signed = true;
          if (intent === 'send-back') signed = false;
          if (decision.to === 'answered' && state !== 'answered') expect(signed).toBe(true);
          if (intent === 'rework') [round, signed] = [round + 1, false];
          if (!isOpen(state) && isOpen(decision.to) && intent !== 'release') reopened += 1;
          state = decision.to;
          expect(holderIn(state) === 'none').toBe(!isOpen(state));
        }
        expect(reopened).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is returned three times at most, and then settled for good', () => {
    fc.assert(
      fc.property(steps, (walk) => {
        let state: CaseState = 'submitted';
        let returns = 0;
        let settled = false;
        for (const [intent, party] of walk) {
          const facts = { ...willing(intent), returns, settled };
          const decision = caseWorkflow.decide(state, intent, [party], facts);
          if (!decision.allowed) continue;
          if (intent === 'return-not-ours') {
            expect(settled).toBe(false);
            returns += 1;
          }
          if (intent === 'settle' || (intent === 'dispatch' && returns >= 3)) settled = true;
          state = decision.to;
        }
        expect(returns).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });
});
