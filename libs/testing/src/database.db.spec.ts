import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type ClonedDatabase, cloneDatabase } from './database';

describe('cloneDatabase', () => {
  let first: ClonedDatabase;
  let second: ClonedDatabase;

  beforeAll(async () => {
    [first, second] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  });
  afterAll(async () => {
    await first.drop();
    await second.drop();
  });

  async function ask<Row>(url: string, sql: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('gives a database with all migrations applied', async () => {
    const rows = await ask<{ schema: string }>(
      first.url,
      "SELECT schema_name AS schema FROM information_schema.schemata WHERE schema_name = 'platform'",
    );
    expect(rows).toEqual([{ schema: 'platform' }]);
  });

  it('keeps two copies apart', async () => {
    await ask(first.url, 'CREATE TABLE public.mine (id int)');
    const rows = await ask(second.url, "SELECT 1 FROM pg_tables WHERE tablename = 'mine'");
    expect(rows).toEqual([]);
  });

  it('orders text by bytes and folds Chinese-safe case, as in production', async () => {
    const [row] = await ask<{ encoding: string; upper: string }>(
      first.url,
      "SELECT pg_encoding_to_char(encoding) AS encoding, upper('é') AS upper FROM pg_database WHERE datname = current_database()",
    );
    expect(row).toEqual({ encoding: 'UTF8', upper: 'É' });
  });

  it('drops a copy that somebody is still connected to', async () => {
    const third = await cloneDatabase();
    const client = new pg.Client({ connectionString: third.url });
    client.on('error', () => undefined);
    await client.connect();
    await third.drop();
    await expect(ask(third.url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
    await client.end().catch(() => undefined);
  });
});
