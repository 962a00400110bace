/**
 * Runs some statements on one connection. `pg` is loaded here and not above, so that the commands work
 * before anything is installed.
 *
 * @template T
 * @param {string} url
 * @param {(query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>} work
 * @param {number} [patience] milliseconds to wait for the connection
 * @returns {Promise<T>}
 */
export async function onConnection(url, work, patience = 5_000) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  client.on('error', () => undefined); // A connection lost between queries; the next query reports it.
  try {
    await client.connect();
    return await work(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Removes a database and ends our own sessions in it. Not `WITH (FORCE)`, which also ends the server's autovacuum
 * workers: a role that is no superuser may not. A plain DROP asks those to leave by itself and waits for them.
 *
 * @param {(sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>} query
 * @param {string} name
 */
export async function dropDatabase(query, name) {
  await query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user',
    [name],
  );
  await query(`DROP DATABASE IF EXISTS ${name}`);
}

/**
 * @typedef {'ready' | 'busy' | 'absent' | 'stranger'} Answer
 *   busy: PostgreSQL is starting, recovering or shutting down; stranger: it does not know our password
 */

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 */
export async function knock(url) {
  try {
    await onConnection(url, (query) => query('SELECT 1'));
    return 'ready';
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    // SQLSTATE class 57P: the server itself says not now. 28: it refuses who we are. 3D: no such database.
    if (code?.startsWith('57P') || code === '53300') return 'busy';
    if (code?.startsWith('28') || code?.startsWith('3D')) return 'stranger';
    return 'absent';
  }
}
