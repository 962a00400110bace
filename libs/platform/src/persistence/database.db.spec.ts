import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import type { Database } from './database';
import { Numbers } from './numbers';

describe('the door to the database', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await openTestDatabase();
    database = await test.connect();
    await database.query('CREATE TABLE public.thing (id int PRIMARY KEY, value int NOT NULL)');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await database.query('TRUNCATE public.thing');
    await database.query('INSERT INTO public.thing VALUES (1, 0), (2, 0)');
  });

  const values = async () =>
    (await database.query<{ value: number }>('SELECT value FROM public.thing ORDER BY id')).map(
      (row) => row.value,
    );
  const set = (id: number, value: number) =>
    database.query('UPDATE public.thing SET value = value + $2 WHERE id = $1', [id, value]);

  it('keeps all of a unit of work or none of it', async () => {
    const failing = database.transaction(async () => {
      await set(1, 5);
      await database.transaction(() => set(2, 5));
      throw new Error('enough');
    });
    await expect(failing).rejects.toThrow('enough');
    expect(await values()).toEqual([0, 0]);
  });

  it('repeats the whole unit when PostgreSQL breaks a real deadlock', async () => {
    let runs = 0;
    let bothHold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (bothHold = resolve));
    let holding = 0;
    const crossing = (first: number, second: number) =>
      database.transaction(async () => {
        runs += 1;
        await set(first, 1);
        holding += 1;
        if (holding >= 2) bothHold();
        await held;
        await set(second, 10);
      });
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    expect(runs).toBe(3);
    expect(await values()).toEqual([11, 11]);
  });

  it('does what waits for the commit only after it, and last things last', async () => {
    const order: string[] = [];
    await database.transaction(async () => {
      database.onCommit(() => order.push('after commit'));
      database.atTheEnd(async () => void order.push('at the end'));
      database.beforeCommit(async () => {
        order.push('before commit');
        database.beforeCommit(async () => void order.push('added on the way'));
      });
      order.push('work');
      await set(1, 1);
    });
    expect(order).toEqual(['work', 'before commit', 'added on the way', 'at the end', 'after commit']);
    const undone = database.transaction(async () => {
      database.onCommit(() => order.push('never'));
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(order).not.toContain('never');
  });

  it('reads dates as the text they are and counts as numbers', async () => {
    expect(
      await database.one("SELECT DATE '2026-11-23' AS day, count(*) AS things FROM public.thing"),
    ).toEqual({
      day: '2026-11-23',
      things: 2,
    });
  });

  it('draws numbers without gaps, whatever is rolled back', async () => {
    const numbers = new Numbers(database);
    const drawn: number[] = [];
    const attempts = Array.from({ length: 60 }, (_, index) =>
      database
        .transaction(async () => {
          const number = await numbers.next('testing.series', '2026');
          if (index % 3 === 0) throw new Error('given back');
          drawn.push(number);
        })
        .catch(() => undefined),
    );
    await Promise.all(attempts);
    expect(drawn.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    await expect(numbers.next('testing.series', '2026')).rejects.toThrow('in the transaction');
  });

  it('prepares what it is asked often, and outlives a migration that changes the answer', async () => {
    await database.query('CREATE TABLE public.wide (id int PRIMARY KEY)');
    await database.query('INSERT INTO public.wide VALUES (1)');
    const read = () => database.query('SELECT * FROM public.wide WHERE id = $1', [1]);
    const held = await database.transaction(async () => {
      for (let times = 0; times < 5; times += 1) await read();
      return database.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
    });
    expect(held).toContainEqual({ statement: 'SELECT * FROM public.wide WHERE id = $1' });

    // Every connection of the pool may hold the old plan.
    const all = () => Promise.all(Array.from({ length: 20 }, read));
    await all();
    await database.query('ALTER TABLE public.wide ADD COLUMN more int DEFAULT 2');
    expect(await all()).toEqual(Array.from({ length: 20 }, () => [{ id: 1, more: 2 }]));
    await database.query('ALTER TABLE public.wide ALTER COLUMN more TYPE text');
    expect(await database.transaction(read)).toEqual([{ id: 1, more: '2' }]);
  });
});
