import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { containment, likeness, sharedRuns } from './likeness';

const words = fc.string({ unit: fc.constantFrom(...'路灯公交青石镇修好了，'), maxLength: 30 });

describe('how alike two texts are', () => {
  it('is one for the same, nothing for strangers, the same both ways, and never outside 0 to 1', () => {
    expect(likeness('小区路灯不亮', '小区路灯不亮。')).toBe(1);
    expect(likeness('小区路灯不亮', '公交几点发车')).toBe(0);
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(containment(a, b) || 1);
      }),
    );
  });

  it('knows a part in its whole', () => {
    expect(containment('路灯不亮', '东门小区路灯不亮两周')).toBe(1);
    expect(containment('', '路灯')).toBe(0);
  });
});

describe('shared passages', () => {
  it('are the longest ones, in order, without overlap', () => {
    const runs = sharedRuns('甲乙丙丁戊，另起一段，子丑寅卯', '子丑寅卯辰。甲乙丙丁戊己', 4);
    expect(runs).toEqual([
      { inFirst: 0, inSecond: 6, length: 5, text: '甲乙丙丁戊' },
      { inFirst: 11, inSecond: 0, length: 4, text: '子丑寅卯' },
    ]);
  });

  it('really stand in both texts', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        for (const { text } of sharedRuns(a, b, 2)) {
          expect(a).toContain(text);
          expect(b).toContain(text);
        }
      }),
    );
  });
});
