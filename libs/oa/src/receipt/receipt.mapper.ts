import { receiptState } from '../model/receipt-rule';
import type { DocumentReceiptResponse, InboxRowResponse, ReceiptBoardResponse } from './dto/receipt.dto';
import type { InboxRow, ReceiptRow } from './receipt.repository';

const MINUTE = 60_000;

export function toReceipt(row: ReceiptRow, now: Date): DocumentReceiptResponse {
  const { documentId, unitId, unitName, deliveredAt, dueAt, openedAt, signedAt, signedByName } = row;
  const { returnedAt, returnReason, returnNote, urgedAt, urgedTimes } = row;
  const late = signedAt === null && returnedAt === null && dueAt < now;
  return {
    ...{ documentId, unitId, unitName, deliveredAt, dueAt, openedAt, signedAt, signedByName },
    ...{ returnedAt, returnReason, returnNote, urgedAt, urgedTimes, late, state: receiptState(row) },
  };
}

export function toInboxRow(row: InboxRow, now: Date): InboxRowResponse {
  const { title, number, type, urgency, senderName } = row;
  return { ...toReceipt(row, now), title, number, type, urgency, senderName };
}

/** The sender's board: how many stand where, and how long it took in the middle. */
export function toBoard(rows: readonly ReceiptRow[], now: Date): ReceiptBoardResponse {
  const items = rows.map((row) => toReceipt(row, now));
  const minutes = rows
    .flatMap(({ signedAt, deliveredAt }) =>
      signedAt ? [(signedAt.getTime() - deliveredAt.getTime()) / MINUTE] : [],
    )
    .sort((a, b) => a - b);
  const middle = minutes[Math.floor((minutes.length - 1) / 2)];
  return {
    items,
    delivered: items.length,
    opened: items.filter(({ openedAt }) => openedAt !== null).length,
    signed: items.filter(({ state }) => state === 'signed-for').length,
    returned: items.filter(({ state }) => state === 'returned').length,
    late: items.filter(({ late }) => late).length,
    medianMinutes: middle === undefined ? null : Math.round(middle),
  };
}
