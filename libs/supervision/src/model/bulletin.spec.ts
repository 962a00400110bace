import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  BULLETIN_FIGURES,
  BULLETIN_INTENTS,
  BULLETIN_STATES,
  bulletinWorkflow,
  corrected,
  onTimeShare,
  satisfiedShare,
  type BulletinFigure,
  type BulletinFigures,
} from './bulletin';

const WILLING = { writtenByReader: false, empty: false };

/** Every pair of state and intent that leads anywhere; all others lead nowhere. */
const OPEN: Readonly<Record<string, string>> = {
  'draft/edit': 'draft',
  'draft/sign-off': 'signed',
  'signed/reopen': 'draft',
  'signed/issue': 'issued',
  'issued/correct': 'issued',
};

const figures = fc.record(
  Object.fromEntries(BULLETIN_FIGURES.map((one) => [one, fc.nat(500)])),
) as unknown as fc.Arbitrary<BulletinFigures>;

describe('a bulletin', () => {
  it.each(BULLETIN_STATES.flatMap((state) => BULLETIN_INTENTS.map((intent) => [state, intent] as const)))(
    'in %s by %s leads where the table says',
    (state, intent) => {
      const decision = bulletinWorkflow.decide(state, intent, ['office'], WILLING);
      expect(decision.allowed ? decision.to : null).toBe(OPEN[`${state}/${intent}`] ?? null);
    },
  );

  it.each([
    [{ ...WILLING, writtenByReader: true }, 'supervision.bulletin.own-text'],
    [{ ...WILLING, empty: true }, 'supervision.bulletin.empty'],
  ])('is not signed off when %j', (facts, key) => {
    const decision = bulletinWorkflow.decide('draft', 'sign-off', ['office'], facts);
    expect(decision.allowed ? undefined : decision.refusal.key).toBe(key);
  });

  it('is corrected one number of one line at a time, the last correction standing', () => {
    const corrections = fc.array(
      fc.record({
        unitId: fc.constantFrom(null, 'a', 'b'),
        figure: fc.constantFrom<BulletinFigure>(...BULLETIN_FIGURES),
        becomes: fc.nat(500),
      }),
    );
    fc.assert(
      fc.property(figures, corrections, (frozen, list) => {
        const stands = corrected({ unitId: 'a', figures: frozen }, list);
        for (const one of BULLETIN_FIGURES) {
          const last = list.filter(({ unitId, figure }) => unitId === 'a' && figure === one).at(-1);
          expect(stands[one]).toBe(last?.becomes ?? frozen[one]);
        }
      }),
    );
  });

  it('has no share of nothing', () => {
    const nothing = Object.fromEntries(BULLETIN_FIGURES.map((one) => [one, 0])) as unknown as BulletinFigures;
    expect(onTimeShare(nothing)).toBeNull();
    expect(satisfiedShare(nothing)).toBeNull();
    expect(onTimeShare({ ...nothing, onTime: 3, answered: 3, overdue: 1 })).toBe(0.75);
  });
});
