import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of a test file's own: migrated, empty of everything the migrations did not put there. */
export interface ClonedDatabase {
  /** Connection string of a role that owns the database. */
  url: string;
  /** Removes it, whatever is still connected to it. */
  drop(): Promise<void>;
}

/**
 * Copies the migrated template database, which takes a tenth of a second. Call it in `beforeAll` and
 * `drop` in `afterAll`; two files never share one.
 *
 * @throws Error when it is called outside the Jest projects `db` and `api`, whose global setup starts the server
 */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const adminUrl = setting('TEST_DATABASE_ADMIN_URL');
  const template = setting('TEST_TEMPLATE');
  // The process id lets the next run clear away what a killed one left.
  const name = `yangguang_test_${process.ppid}_${process.pid}_${randomBytes(4).toString('hex')}`;
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => dropDatabase(adminUrl, name),
  };
}

/**
 * Without `WITH (FORCE)`: that also ends the server's own autovacuum workers, which a role that is no superuser may
 * not do. A plain `DROP DATABASE` asks those to leave by itself and waits for them.
 */
async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await execute(
    adminUrl,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user',
    [name],
  );
  await execute(adminUrl, `DROP DATABASE IF EXISTS ${name}`);
}

async function execute(url: string, sql: string, values: string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: a file that needs a database is named *.db.spec.ts or *.api.spec.ts`,
    );
  return value;
}
