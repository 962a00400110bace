import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  instantAt,
  isLocalDate,
  localDateOf,
  localTimeOf,
  weekdayOf,
} from './local-date';

describe('a date in Asia/Shanghai', () => {
  it('turns at midnight in Shanghai, not in Greenwich', () => {
    expect(localDateOf(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(localDateOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(localTimeOf(new Date('2026-11-22T16:05:00Z'))).toBe('00:05');
  });

  it('knows which dates exist', () => {
    expect(['2026-02-28', '2024-02-29'].every(isLocalDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', 'x'].some(isLocalDate)).toBe(false);
  });

  it('counts days back and forth alike, over leap years too', () => {
    const days = fc.integer({ min: -4000, max: 4000 });
    fc.assert(fc.property(days, (n) => daysBetween('2024-02-29', addDays('2024-02-29', n)) === n));
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(instantAt('2026-11-23', '09:30').toISOString()).toBe('2026-11-23T01:30:00.000Z');
  });
});
