import { describe, expect, it } from '@jest/globals';
import {
  explanationStanding,
  INSPECTION_INTENTS,
  INSPECTION_STATES,
  inspectionWorkflow,
  type InspectionIntent,
  type InspectionParty,
  type InspectionState,
} from './inspection';

const WILLING = { late: true, explainedByReader: false, recused: false };

/** Every pair of state and intent that leads anywhere, and for whom; all others lead nowhere. */
const OPEN: Readonly<Record<string, readonly [InspectionParty, InspectionState]>> = {
  'ordered/explain': ['unit', 'explained'],
  'ordered/close-unexplained': ['office', 'closed'],
  'ordered/withdraw': ['office', 'withdrawn'],
  'explained/ask-again': ['office', 'ordered'],
  'explained/close': ['office', 'closed'],
  'explained/withdraw': ['office', 'withdrawn'],
};

const ALL = INSPECTION_STATES.flatMap((state) =>
  INSPECTION_INTENTS.flatMap((intent) =>
    (['office', 'unit'] as const).map((party) => [state, intent, party] as const),
  ),
);

describe('an inspection order', () => {
  it.each(ALL)('in %s by %s from the %s leads where the table says', (state, intent, party) => {
    const [by, to] = OPEN[`${state}/${intent}`] ?? [];
    const decision = inspectionWorkflow.decide(state, intent, [party], WILLING);
    expect(decision.allowed ? decision.to : null).toBe(by === party ? to : null);
  });

  it('is not closed as unexplained while there is time', () => {
    expect(decide('ordered', 'close-unexplained', { late: false })).toBe('supervision.inspection.still-time');
  });

  it.each(['close', 'ask-again'] as const)('is not judged (%s) by who explained it', (intent) => {
    expect(decide('explained', intent, { explainedByReader: true })).toBe(
      'supervision.inspection.own-explanation',
    );
  });

  it('is not explained by who stood back from the case', () => {
    expect(decide('ordered', 'explain', { recused: true })).toBe('supervision.inspection.recused');
  });
});

describe('an explanation', () => {
  it.each([
    ['2026-11-26', false, '2026-11-30', 'in-time'],
    ['2026-11-27', false, '2026-11-30', 'late'],
    [null, false, '2026-11-26', 'waiting'],
    [null, false, '2026-11-27', 'overdue'],
    [null, true, '2026-11-30', 'none'],
  ] as const)('given %s (ended: %s) is on %s: %s', (explainedOn, ended, today, expected) => {
    expect(explanationStanding({ dueOn: '2026-11-26', explainedOn, ended }, today)).toBe(expected);
  });
});

function decide(state: InspectionState, intent: InspectionIntent, facts: Partial<typeof WILLING>) {
  const decision = inspectionWorkflow.decide(state, intent, ['office', 'unit'], { ...WILLING, ...facts });
  return decision.allowed ? undefined : decision.refusal.key;
}
