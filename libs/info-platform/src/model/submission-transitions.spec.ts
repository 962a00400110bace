import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SubmissionFacts } from './submission-facts';
import { SUBMISSION_STATES, type SubmissionState } from './submission-state';
import {
  SUBMISSION_INTENTS,
  SUBMISSION_PARTIES,
  submissionWorkflow,
  type SubmissionIntent,
  type SubmissionParty,
} from './submission-transitions';

const willing: SubmissionFacts = {
  actorId: 'actor',
  writerIds: ['author', 'second'],
  editorIds: ['editor', 'other'],
  checkerId: 'checker',
  confirmedNonSecret: true,
  secrecyMarked: false,
};

/** Written out by hand: what is not here must be refused. */
const expected: Record<
  SubmissionState,
  Partial<Record<SubmissionIntent, [SubmissionParty[], SubmissionState]>>
> = {
  draft: {
    'save-draft': [['author'], 'draft'],
    'send-to-leader': [['author'], 'awaiting-signature'],
  },
  'awaiting-signature': { sign: [['leader'], 'submitted'], 'send-back': [['leader'], 'draft'] },
  submitted: {
    adopt: [['editor'], 'editing'],
    keep: [['editor'], 'kept'],
    'return-for-changes': [['editor'], 'draft'],
    reject: [['editor'], 'rejected'],
  },
  kept: {
    adopt: [['editor'], 'editing'],
    'return-for-changes': [['editor'], 'draft'],
    reject: [['editor'], 'rejected'],
  },
  editing: {
    'return-for-changes': [['editor'], 'draft'],
    reject: [['editor'], 'rejected'],
    edit: [['editor'], 'editing'],
    'submit-edited': [['editor'], 'awaiting-check'],
  },
  'awaiting-check': {
    check: [['desk-chief'], 'awaiting-approval'],
    'back-to-editor': [['desk-chief', 'office-head'], 'editing'],
  },
  'awaiting-approval': {
    approve: [['office-head'], 'approved'],
    'back-to-editor': [['desk-chief', 'office-head'], 'editing'],
  },
  approved: { schedule: [['editor'], 'scheduled'], use: [['editor'], 'used'] },
  scheduled: { use: [['editor'], 'used'] },
  used: { use: [['editor'], 'used'] },
  rejected: {},
};

describe('the life of a submission', () => {
  const every = SUBMISSION_STATES.flatMap((state) =>
    SUBMISSION_INTENTS.flatMap((intent) =>
      SUBMISSION_PARTIES.map((party) => [state, intent, party] as const),
    ),
  );

  it.each(every)('%s / %s / %s is as the table says', (state, intent, party) => {
    const decision = submissionWorkflow.decide(state, intent, [party], willing);
    const [parties, to] = expected[state][intent] ?? [[], state];
    if (parties.includes(party)) expect(decision).toEqual({ allowed: true, to });
    else
      expect(decision).toMatchObject({
        allowed: false,
        kind: expected[state][intent] ? 'forbidden' : 'illegal-intent',
      });
  });

  it.each([
    ['send-to-leader', 'draft', { confirmedNonSecret: false }, 'info.not-confirmed-non-secret'],
    ['send-to-leader', 'draft', { secrecyMarked: true }, 'info.secrecy-marked'],
    ['sign', 'awaiting-signature', { actorId: 'author' }, 'info.signer-is-author'],
    ['sign', 'awaiting-signature', { actorId: 'second' }, 'info.signer-is-author'],
    ['submit-edited', 'editing', { secrecyMarked: true }, 'info.secrecy-marked'],
    ['check', 'awaiting-check', { actorId: 'editor' }, 'info.checker-is-editor'],
    ['check', 'awaiting-check', { actorId: 'other' }, 'info.checker-is-editor'],
    ['approve', 'awaiting-approval', { actorId: 'editor' }, 'info.head-has-worked-on-it'],
    ['approve', 'awaiting-approval', { actorId: 'other' }, 'info.head-has-worked-on-it'],
    ['approve', 'awaiting-approval', { actorId: 'checker' }, 'info.head-has-worked-on-it'],
  ] as [SubmissionIntent, SubmissionState, Partial<SubmissionFacts>, string][])(
    'says why %s must wait in %s given %j',
    (intent, state, change, key) => {
      expect(
        submissionWorkflow.decide(state, intent, SUBMISSION_PARTIES, { ...willing, ...change }),
      ).toMatchObject({ allowed: false, refusal: { key } });
    },
  );

  it('never uses what was not signed, checked and approved, whatever the walk', () => {
    const walks = fc.array(
      fc.tuple(fc.constantFrom(...SUBMISSION_INTENTS), fc.constantFrom(...SUBMISSION_PARTIES)),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(walks, (walk) => {
        let state: SubmissionState = 'draft';
        const done = new Set<SubmissionIntent>();
        for (const [intent, party] of walk) {
          const decision = submissionWorkflow.decide(state, intent, [party], willing);
          if (!decision.allowed) continue;
          done.add(intent);
          state = decision.to;
          if (state !== 'used') continue;
          for (const step of ['sign', 'adopt', 'check', 'approve'] as const)
            expect(done.has(step)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
