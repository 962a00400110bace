import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';
import { instantAt, localDateOf } from '@yangguang/kernel';
import type { Urgency } from './document-state';

/** Where one unit stands to a document that was issued to it. */
export const RECEIPT_STATES = ['delivered', 'opened', 'signed-for', 'returned'] as const;

export type ReceiptState = (typeof RECEIPT_STATES)[number];

/** Why a document goes back to its sender (条例 art. 24: 不符退回并说明理由). */
export const RETURN_REASONS = ['not-ours', 'defective', 'duplicate', 'other'] as const;

export type ReturnReason = (typeof RETURN_REASONS)[number];

export interface ReceiptTimes {
  readonly openedAt: Date | null;
  readonly signedAt: Date | null;
  readonly returnedAt: Date | null;
}

export function receiptState(times: ReceiptTimes): ReceiptState {
  if (times.returnedAt) return 'returned';
  if (times.signedAt) return 'signed-for';
  return times.openedAt ? 'opened' : 'delivered';
}

const HOUR = 3_600_000;
/** Hours by the clock, nights and holidays included: what is urgent does not wait for Monday. */
const URGENT_HOURS: Readonly<Record<Exclude<Urgency, 'none'>, number>> = { urgent: 24, 'most-urgent': 4 };
const CLOSES = '17:30';

/** Until when a unit signs for a document: urgent ones by the clock, others by the close of the next working day. */
export function receiptDue(deliveredAt: Date, urgency: Urgency, calendar: WorkingCalendar): Date {
  if (urgency !== 'none') return new Date(deliveredAt.getTime() + URGENT_HOURS[urgency] * HOUR);
  return instantAt(addWorkingDays(localDateOf(deliveredAt), 1, calendar), CLOSES);
}

/** Half-days in which an inbox has to be looked into. */
export function halfOf(time: string): 'am' | 'pm' {
  return time < '12:00' ? 'am' : 'pm';
}
