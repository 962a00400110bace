import { describe, expect, it } from '@jest/globals';
import { indexNumber } from './index-number';
import { publishBy, rungOn } from './publishing-clock';
import { validityAfter } from './document-codes';

/** Mondays to Fridays, which is enough to count by. */
const calendar = {
  isWorkingDay: (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
} as Parameters<typeof publishBy>[1];

describe('the clock of publishing (条例第二十六条)', () => {
  it('ends on the twentieth working day after the document was made', () => {
    expect(publishBy('2026-11-02', calendar)).toBe('2026-11-30');
  });

  it('is told five days before, one day before and one day after', () => {
    expect(rungOn('2026-11-02', '2026-11-23', calendar)).toBe('T-5');
    expect(rungOn('2026-11-02', '2026-11-27', calendar)).toBe('T-1');
    expect(rungOn('2026-11-02', '2026-12-01', calendar)).toBe('T+1');
    expect(rungOn('2026-11-02', '2026-11-24', calendar)).toBeUndefined();
  });
});

describe('the index number', () => {
  it('has unit, year and five digits', () => {
    expect(indexNumber('11530000000000000Q', '2026', 42)).toBe('11530000000000000Q/2026-00042');
  });
});

describe('validity', () => {
  it('falls with what other documents do', () => {
    expect(validityAfter('interprets', 'in-force')).toBe('in-force');
    expect(validityAfter('amends', 'in-force')).toBe('amended');
    expect(validityAfter('amends', 'repealed')).toBe('repealed');
    expect(validityAfter('replaces', 'amended')).toBe('repealed');
  });
});
