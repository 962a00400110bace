import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids';

describe('newId', () => {
  it('makes UUIDs of version 7 that sort by their time', () => {
    const early = newId(1_700_000_000_000);
    const late = newId(1_800_000_000_000);
    expect(isId(early)).toBe(true);
    expect(early[14]).toBe('7');
    expect('89ab').toContain(early[19]);
    expect(early < late).toBe(true);
  });

  it('never makes the same one twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(1))).size).toBe(10_000);
  });
});
