import type { ErrorValues } from '@yangguang/kernel';
import type { Language } from '../messages/catalog';

export type Channel = 'mail' | 'sms';

/** Two ways out of a subscription, both paths of ours: a page for people, and what mail programs post to (RFC 8058). */
export interface LeaveLinks {
  readonly page: string;
  readonly post: string;
}

/** A mail or text message on its way out, its address and values readable. */
export interface OutgoingMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly template: string;
  readonly language: Language;
  readonly to: string;
  readonly values: ErrorValues;
  /** Page of ours that the message leads to, as a path. */
  readonly link?: string;
  /** How its reader stops such mails. */
  readonly leave?: LeaveLinks;
  /** Waits for the county's working hours. */
  readonly quiet: boolean;
  /** Counted from 1; also the fence that lets only the present holder write the outcome. */
  readonly attempt: number;
  readonly madeAt: Date;
}

/** The receiver will never take it: trying again is of no use. */
export class DeliveryRefused extends Error {
  override readonly name = 'DeliveryRefused';
}

/** Minutes between attempts: a mail server that restarts, a night, a long weekend. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720, 1_440, 1_440] as const;

/** A message claimed more often than this has ended its sender each time. */
export const MOST_DELIVERIES = PAUSES.length + 1;

/** When to send again after the n-th failure; nothing when it was the last. */
export function nextDelivery(attempt: number, now: Date): Date | undefined {
  const minutes = PAUSES[attempt - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
}

/** What the delivery log shows of an address: enough to recognise one's own, too little to use it. */
export function hintOf(channel: Channel, to: string): string {
  if (channel === 'sms') return `${to.slice(0, 3)}****${to.slice(-4)}`;
  const at = to.lastIndexOf('@');
  return at < 1 ? '***' : `${to.slice(0, 1)}***${to.slice(at)}`;
}
