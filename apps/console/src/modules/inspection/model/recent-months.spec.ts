import { describe, expect, it } from '@jest/globals';
import { recentMonths } from './recent-months';

describe('the last months', () => {
  it('go back over the turn of the year', () => {
    expect(recentMonths('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});
