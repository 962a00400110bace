import { timingSafeEqual } from 'node:crypto';

export interface MetricsCaller {
  readonly remoteAddress: string | undefined;
  readonly authorization: string | undefined;
  /** Whether a proxy stands between: then the address of the connection says nothing about the caller. */
  readonly forwarded: boolean;
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** The metrics tell how the county works, so they are for this machine itself or for whoever has the token. */
export function mayReadMetrics(caller: MetricsCaller, token: string | undefined): boolean {
  if (token && sameText(caller.authorization ?? '', `Bearer ${token}`)) return true;
  return !caller.forwarded && LOOPBACK.test(caller.remoteAddress ?? '');
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
