import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import { legalReceiptOf, type ReceiptRule } from './receipt';
import { calendar2026 } from './testing/calendars';
import { workingDeadline } from './working-deadline';

const asReceived: ReceiptRule = { reading: 'count-from-receipt', closesAt: '17:30' };
const nextDay: ReceiptRule = { reading: 'next-working-day', closesAt: '17:30' };

describe('receipt outside working time', () => {
  it.each([
    ['a Friday morning', '2026-09-18', '09:00', null, '2026-09-18'],
    ['a Saturday', '2026-09-19', '09:00', 'day-off', '2026-09-20'],
    ['a working Sunday', '2026-09-20', '09:00', null, '2026-09-20'],
    ['a Friday at closing time', '2026-09-18', '17:30', 'after-hours', '2026-09-20'],
    ['a Friday before closing time', '2026-09-18', '17:29', null, '2026-09-18'],
    ['the first day of a holiday', '2026-10-01', '08:00', 'day-off', '2026-10-08'],
    ['a minute before midnight', '2026-09-30', '23:59', 'after-hours', '2026-10-08'],
  ])('%s under both readings', (_, date, time, movedBecause, legalReceipt) => {
    const at = instantAt(date, time);
    expect(legalReceiptOf(at, nextDay, calendar2026)).toEqual({
      receivedOn: date,
      legalReceipt,
      movedBecause,
    });
    expect(legalReceiptOf(at, asReceived, calendar2026)).toEqual({
      receivedOn: date,
      legalReceipt: date,
      movedBecause: null,
    });
  });

  it('gives the unit the whole term after the legal day of receipt', () => {
    const saturday = instantAt('2025-01-25', '10:00');
    const due = (rule: ReceiptRule) =>
      workingDeadline(legalReceiptOf(saturday, rule, calendar2026).legalReceipt, 5, calendar2026).due;
    expect(due(asReceived)).toBe('2025-02-07');
    expect(due(nextDay)).toBe('2025-02-08');
  });

  it('knows no after-hours where no closing time is set', () => {
    const rule: ReceiptRule = { reading: 'next-working-day', closesAt: null };
    expect(legalReceiptOf(instantAt('2026-09-18', '23:00'), rule, calendar2026).movedBecause).toBeNull();
  });
});
