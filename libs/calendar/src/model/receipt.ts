import { localDateOf, localTimeOf, type LocalDate } from '@yangguang/kernel';
import type { WorkingCalendar } from './working-calendar';
import { addWorkingDays } from './working-days';

/**
 * How a receipt outside working time is read; practice differs from county to county, so it is a setting.
 * `count-from-receipt`: the day itself is the day of receipt, day 1 the next working day.
 * `next-working-day`: it counts as received on the next working day, day 1 the working day after that.
 */
export type ReceiptReading = 'count-from-receipt' | 'next-working-day';

export interface ReceiptRule {
  readonly reading: ReceiptReading;
  /** Close of business, `HH:MM` in Asia/Shanghai; null when the whole day counts as working time. */
  readonly closesAt: string | null;
}

export const DEFAULT_RECEIPT_RULE: ReceiptRule = { reading: 'count-from-receipt', closesAt: null };

/** When a thing really came, and the day it counts as received. Both are kept. */
export interface LegalReceipt {
  readonly receivedOn: LocalDate;
  readonly legalReceipt: LocalDate;
  /** Why the two differ; null when they do not. */
  readonly movedBecause: 'day-off' | 'after-hours' | null;
}

export function legalReceiptOf(at: Date, rule: ReceiptRule, calendar: WorkingCalendar): LegalReceipt {
  const receivedOn = localDateOf(at);
  const movedBecause = rule.reading === 'next-working-day' ? outsideWorkingTime(at, rule, calendar) : null;
  const legalReceipt = movedBecause === null ? receivedOn : addWorkingDays(receivedOn, 1, calendar);
  return { receivedOn, legalReceipt, movedBecause };
}

function outsideWorkingTime(
  at: Date,
  rule: ReceiptRule,
  calendar: WorkingCalendar,
): LegalReceipt['movedBecause'] {
  if (!calendar.isWorkingDay(localDateOf(at))) return 'day-off';
  return rule.closesAt !== null && localTimeOf(at) >= rule.closesAt ? 'after-hours' : null;
}
