import { describe, expect, it } from '@jest/globals';
import { mergeRefusal, type MergeSide } from './merge-rule';

const side = (id: string, change: Partial<MergeSide> = {}): MergeSide => ({
  id,
  state: 'submitted',
  isProtected: false,
  namedUnitId: null,
  leadUnitId: null,
  due: '2026-11-27',
  ...change,
});

describe('merging', () => {
  it('joins what is due later to what is due first', () => {
    expect(mergeRefusal(side('b', { due: '2026-11-30' }), side('a'))).toBeUndefined();
    expect(mergeRefusal(side('b'), side('a', { state: 'handling' }))).toBeUndefined();
    expect(mergeRefusal(side('b'), side('a', { due: '2026-11-30' }))).toMatchObject({
      key: 'supervision.merge-later',
    });
  });

  it.each([
    ['itself', side('a'), side('a'), 'supervision.merge-itself'],
    ['what is over', side('b'), side('a', { state: 'answered' }), 'supervision.merge-main-closed'],
    ['what waits for another', side('b'), side('a', { state: 'merged' }), 'supervision.merge-main-closed'],
    ['a report and a request', side('b', { isProtected: true }), side('a'), 'supervision.merge-protected'],
    ['a request and a report', side('b'), side('a', { isProtected: true }), 'supervision.merge-protected'],
    [
      'a report with what its unit has',
      side('b', { isProtected: true, namedUnitId: 'roads' }),
      side('a', { isProtected: true, leadUnitId: 'roads', state: 'handling' }),
      'supervision.unit-is-named',
    ],
  ])('does not join %s', (_what, child, main, key) => {
    expect(mergeRefusal(child, main)).toMatchObject({ key });
  });
});
