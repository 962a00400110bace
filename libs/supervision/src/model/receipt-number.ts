import type { LocalDate } from '@yangguang/kernel';

/** The series that running numbers are drawn from, one period a day. */
export const RECEIPT_SERIES = 'supervision.receipt';

const PATTERN = /^[A-Z]{2}\d{8}-\d{4,6}$/;

/**
 * The number of a message: county prefix, day of receipt, running number of that day from 1
 * (`YL20261123-0004`). Four digits, more on a day that needs them.
 */
export function receiptNumber(prefix: string, receivedOn: LocalDate, running: number): string {
  return `${prefix}${receivedOn.replaceAll('-', '')}-${String(running).padStart(4, '0')}`;
}

/** The number as it was meant: full-width characters, small letters, blanks and long dashes are forgiven. */
export function normaliseNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−_]/g, '-');
}

export function isReceiptNumber(text: string): boolean {
  return PATTERN.test(text);
}
