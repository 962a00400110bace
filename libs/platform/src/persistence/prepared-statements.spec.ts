import { describe, expect, it } from '@jest/globals';
import { PreparedStatements } from './prepared-statements';

describe('names of prepared statements', () => {
  const askOften = (statements: PreparedStatements, text: string) =>
    Array.from({ length: 5 }, () => statements.nameFor(text)).at(-1);

  it('are given to what is asked for again and again, one to each text', () => {
    const statements = new PreparedStatements();
    expect([1, 2, 3, 4].map(() => statements.nameFor('SELECT $1'))).toEqual([
      undefined,
      undefined,
      's1',
      's1',
    ]);
    expect(askOften(statements, 'SELECT $1, 2')).toBe('s2');
    expect(statements.nameFor('SELECT $1')).toBe('s1');
  });

  it('are not given to searches, whose best plan depends on the words', () => {
    expect(askOften(new PreparedStatements(), 'SELECT 1 WHERE terms @@ $1::tsquery')).toBeUndefined();
  });

  it('are not given without end, were texts ever made from what people type', () => {
    const statements = new PreparedStatements();
    for (let index = 0; index < 5_000; index += 1) statements.nameFor(`SELECT ${index}, $1`);
    expect(askOften(statements, 'SELECT one too many, $1')).toBeUndefined();
    expect(askOften(statements, 'SELECT 7, $1')).toBe('s1');
  });

  it('change when the old plan no longer fits', () => {
    const statements = new PreparedStatements();
    expect(askOften(statements, 'SELECT $1')).toBe('s1');
    statements.nameAnew('SELECT $1');
    expect(statements.nameFor('SELECT $1')).toBe('s2');
  });
});
