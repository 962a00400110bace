import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import { inspectionReminders, type WatchedRound } from './inspection-reminder';
import { calendar2026 } from './testing/calendar';

const round: WatchedRound = {
  inspectionId: 'one',
  round: 1,
  askedAt: instantAt('2026-11-23', '10:00'),
  dueOn: '2026-11-26',
  endedAt: null,
};
const levels = (watched: WatchedRound, asOf: string) =>
  inspectionReminders(watched, asOf, calendar2026).map((row) => `${row.level} ${row.recipient} ${row.dueOn}`);

describe('reminders of an inspection order', () => {
  it('climb the ladder; the office joins when the day is over', () => {
    expect(levels(round, '2026-12-02')).toEqual([
      'T-2 unit 2026-11-24',
      'T-1 unit 2026-11-25',
      'T unit 2026-11-26',
      'T+1 unit 2026-11-27',
      'T+1 office 2026-11-27',
      'T+3 unit 2026-12-01',
      'T+3 office 2026-12-01',
    ]);
  });

  it('stop with the explanation, judged at half past eight of each rung’s day', () => {
    const explained = { ...round, endedAt: instantAt('2026-11-25', '09:00') };
    expect(levels(explained, '2026-12-02')).toEqual(['T-2 unit 2026-11-24', 'T-1 unit 2026-11-25']);
  });

  it('are the same set whatever day they are computed on', () => {
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'];
    const daily = new Set(days.flatMap((day) => levels(round, day)));
    expect([...daily]).toEqual(levels(round, '2026-12-01'));
  });
});
