import { randomFillSync } from 'node:crypto';

const LENGTH = 16;

/** Randomness for some hundred ids at a time: asking the system for it costs more than making the id. */
const pool = Buffer.alloc(LENGTH * 256);
let next = pool.length;

/**
 * A new UUIDv7 (RFC 9562): 48 bits of milliseconds, then randomness. Ids sort by time of
 * making, so an index on them grows at one end and a keyset page can use them.
 */
export function newId(milliseconds = Date.now()): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const bytes = pool.subarray(next, (next += LENGTH));
  let rest = milliseconds;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(text: string): boolean {
  return UUID.test(text);
}
