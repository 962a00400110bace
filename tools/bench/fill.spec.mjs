import { describe, expect, it } from '@jest/globals';
import { FIRST_RUNNING, messageOf } from './fill.mjs';

const UNIT = { id: 'u', name: 'u', drafter: 'd', drafterName: 'd', signer: 's', signerName: 's' };

describe('the filling of the county', () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => messageOf(index, 2_000, [UNIT]));

  it('gives no number twice, and none that a message sent in a run could be given', () => {
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
    for (const { number } of rows) {
      expect(String(number)).toMatch(/^YL\d{8}-\d{6}$/);
      expect(Number(String(number).split('-')[1])).toBeGreaterThanOrEqual(FIRST_RUNNING);
    }
  });
});
