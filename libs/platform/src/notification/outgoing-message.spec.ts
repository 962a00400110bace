import { describe, expect, it } from '@jest/globals';
import { hintOf, MOST_DELIVERIES, nextDelivery } from './outgoing-message';
import { packMade, unpackMade } from './topics';

describe('trying again', () => {
  const now = new Date('2026-11-23T01:00:00Z');

  it('waits longer after each failure and ends at last', () => {
    let last = now.getTime();
    for (let attempt = 1; attempt < MOST_DELIVERIES; attempt += 1) {
      const next = nextDelivery(attempt, now)?.getTime() ?? Number.NaN;
      expect(next).toBeGreaterThanOrEqual(last);
      last = next;
    }
    expect(nextDelivery(MOST_DELIVERIES, now)).toBeUndefined();
  });

  it('outlasts a weekend', () => {
    const total = Array.from({ length: MOST_DELIVERIES - 1 }, (_, index) => nextDelivery(index + 1, now))
      .map((next) => (next?.getTime() ?? 0) - now.getTime())
      .reduce((sum, pause) => sum + pause, 0);
    expect(total).toBeGreaterThan(2.5 * 86_400_000);
  });
});

describe('the delivery log shows an address masked', () => {
  it.each([
    ['mail', 'zhang.san@example.com', 'z***@example.com'],
    ['mail', '@example.com', '***'],
    ['mail', 'not an address', '***'],
    ['sms', '13800001234', '138****1234'],
  ] as const)('%s to %s', (channel, to, hint) => {
    expect(hintOf(channel, to)).toBe(hint);
  });
});

describe('the word to the streams of all processes', () => {
  const made = Array.from({ length: 250 }, (_, index) => ({
    personId: `019ab000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    id: `019ab000-0000-7000-9000-${String(index).padStart(12, '0')}`,
  }));

  it('fits into what PostgreSQL carries and arrives whole', () => {
    const payloads = packMade(made);
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(7_900);
    expect(payloads.flatMap(unpackMade)).toEqual(made);
  });

  it('is not said when there is nothing to say', () => {
    expect(packMade([])).toEqual([]);
    expect(unpackMade('')).toEqual([]);
  });
});
