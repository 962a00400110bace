import { describe, expect, it } from '@jest/globals';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { halfOf, receiptDue, receiptState } from './receipt-rule';

/** Saturday and Sunday are off: enough for a rule that asks for the next working day. */
const weekdays = {
  isWorkingDay: (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
} as WorkingCalendar;
const friday = new Date('2026-11-20T16:00:00+08:00');
const times = { openedAt: null, signedAt: null, returnedAt: null };

describe('receipts', () => {
  it('stand where their last step left them', () => {
    expect(receiptState(times)).toBe('delivered');
    expect(receiptState({ ...times, openedAt: friday })).toBe('opened');
    expect(receiptState({ ...times, openedAt: friday, signedAt: friday })).toBe('signed-for');
    expect(receiptState({ ...times, openedAt: friday, returnedAt: friday })).toBe('returned');
  });

  it('are due by the clock when urgent, else by the close of the next working day', () => {
    expect(receiptDue(friday, 'most-urgent', weekdays)).toEqual(new Date('2026-11-20T20:00:00+08:00'));
    expect(receiptDue(friday, 'urgent', weekdays)).toEqual(new Date('2026-11-21T16:00:00+08:00'));
    expect(receiptDue(friday, 'none', weekdays)).toEqual(new Date('2026-11-23T17:30:00+08:00'));
  });

  it('count the inbox by half-days', () => {
    expect([halfOf('08:31'), halfOf('12:00'), halfOf('17:00')]).toEqual(['am', 'pm', 'pm']);
  });
});
