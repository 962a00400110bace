import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canAnswer, type PossibleReader } from './reader-rule';

const clerk: PossibleReader = { id: 'clerk', handles: true, signs: false };
const leader: PossibleReader = { id: 'leader', handles: false, signs: true };
const both: PossibleReader = { id: 'both', handles: true, signs: true };

describe('the people named on a protected case', () => {
  it('can answer it when one writes and another signs', () => {
    expect(canAnswer([clerk, leader])).toBe(true);
    expect(canAnswer([clerk, both])).toBe(true);
    expect(canAnswer([both, leader])).toBe(true);
  });

  it('cannot when everything would hang on one pair of eyes, or nobody may do one half', () => {
    expect(canAnswer([])).toBe(false);
    expect(canAnswer([both])).toBe(false);
    expect(canAnswer([both, both])).toBe(false);
    expect(canAnswer([clerk, { ...clerk, id: 'second' }])).toBe(false);
    expect(canAnswer([leader, { ...leader, id: 'second' }])).toBe(false);
  });

  it('can still answer it when somebody more is named', () => {
    const person = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      handles: fc.boolean(),
      signs: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(person), person, (some, another) => {
        if (canAnswer(some)) expect(canAnswer([...some, another])).toBe(true);
      }),
    );
  });
});
