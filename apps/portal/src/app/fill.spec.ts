import { describe, expect, it } from '@jest/globals';
import { fill, pieces } from './fill';

describe('a text with placeholders', () => {
  it('gets its values', () =>
    expect(fill('第{n}天，{unit}', { n: 3, unit: '县教育局' })).toBe('第3天，县教育局'));
  it('picks the word by number', () => {
    expect(fill('{n} {n|day|days}', { n: 1 })).toBe('1 day');
    expect(fill('{n} {n|day|days}', { n: 5 })).toBe('5 days');
  });
  it('leaves what it does not know, so that the mistake is seen', () =>
    expect(fill('{a}{b}', { a: 1 })).toBe('1{b}'));
  it('never reads a value as a pattern', () => expect(fill('{a}', { a: '$& {b}' })).toBe('$& {b}'));
  it('falls into pieces around its elements', () =>
    expect(pieces('现在在{unit}手里')).toEqual(['现在在', { name: 'unit' }, '手里']));
});
