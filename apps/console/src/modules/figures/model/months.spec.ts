import { describe, expect, it } from '@jest/globals';
import { monthsBefore, percent, periodUntil } from './months';

describe('the months of a period', () => {
  it('cross the turn of the year', () => {
    expect(monthsBefore('2026-01', 1)).toBe('2025-12');
    expect(periodUntil('2026-02', 'quarter')).toEqual({ from: '2025-12', to: '2026-02' });
    expect(periodUntil('2026-11', 'year')).toEqual({ from: '2025-12', to: '2026-11' });
  });

  it('have no percentage of nothing', () => {
    expect([percent(null), percent(0.9353)]).toEqual(['–', '93.5']);
  });
});
