import { describe, expect, it } from '@jest/globals';
import { elapsed, formatDate, formatDateTime, formatDateWithDay, formatSize, localDate } from './format';

describe('dates', () => {
  it('are written as the county writes them', () => {
    expect(formatDate('2026-11-23', 'zh-CN')).toBe('2026年11月23日');
    expect(formatDateWithDay('2026-11-25', 'zh-CN')).toBe('11月25日（周三）');
    expect(formatDateWithDay('2026-11-25', 'en')).toBe('25 Nov (Wed)');
    expect(formatDate('2026-11-05', 'zh-CN', 'day')).toBe('5');
  });

  it('belong to Shanghai, not to the browser', () => {
    expect(localDate('2026-11-22T16:30:00Z')).toBe('2026-11-23');
    expect(formatDateTime('2026-11-22T16:30:00Z', 'zh-CN')).toBe('2026年11月23日 00:30');
  });
});

describe('elapsed', () => {
  it('splits minutes into days, hours and minutes and never goes below nothing', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    expect(elapsed('2026-11-23T08:20:00Z', now)).toEqual({ days: 0, hours: 1, minutes: 40 });
    expect(elapsed('2026-11-21T09:00:00Z', now)).toEqual({ days: 2, hours: 1, minutes: 0 });
    expect(elapsed('2026-11-23T11:00:00Z', now)).toEqual({ days: 0, hours: 0, minutes: 0 });
  });
});

describe('formatSize', () => {
  it.each([
    [12, '12 B'],
    [2048, '2 KB'],
    [317_440, '310 KB'],
    [2_516_582, '2.4 MB'],
    [1_073_741_824, '1 GB'],
  ])('%d → %s', (bytes, words) => expect(formatSize(bytes)).toBe(words));
});
