import { describe, expect, it } from '@jest/globals';
import { calculatorInput, lastMonths, publishedQuery } from './queries';

const UNIT = '01900000-0000-7000-8000-000000000001';

describe('filters in the address', () => {
  it('are taken as they are', () => {
    expect(
      publishedQuery({
        q: ' 路灯 ',
        unit: UNIT,
        kind: 'help',
        category: 'traffic',
        month: '2026-11',
        cursor: 'abc',
      }),
    ).toEqual({
      q: '路灯',
      unit: UNIT,
      kind: 'help',
      category: 'traffic',
      month: '2026-11',
      cursor: 'abc',
    });
  });

  it.each([
    [{ unit: "1' OR 1=1" }],
    [{ kind: 'nonsense' }],
    [{ category: 'weather' }],
    [{ month: '2026-13' }],
    [{ q: '   ' }],
    [{ q: null }],
    [{ unknown: 'x' }],
  ])('%j asks for nothing', (query) => {
    expect(Object.values(publishedQuery(query)).filter(Boolean)).toEqual([]);
  });

  it('count once when given twice, and stay within what the API takes', () => {
    expect(publishedQuery({ q: ['路灯', '公路'] }).q).toBe('路灯');
    expect(publishedQuery({ q: '长'.repeat(300) }).q).toHaveLength(100);
  });

  it('offer the months back over the turn of the year', () => {
    expect(lastMonths('2026-02-10', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});

describe('what the calculator is asked', () => {
  const today = '2026-11-23';
  it('is five days from today when nothing is said', () =>
    expect(calculatorInput({}, today)).toMatchObject({ received: today, days: '5', ok: true }));
  it.each([
    [{ received: '2026-02-30' }, ['received']],
    [{ days: '0' }, ['days']],
    [{ days: '251' }, ['days']],
    [{ days: '1.5' }, ['days']],
    [{ received: 'x', days: 'y' }, ['received', 'days']],
  ])('%j is wrong in %j', (query, wrong) =>
    expect(calculatorInput(query, today)).toMatchObject({ ok: false, wrong }),
  );
});
