import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, tail } from '../common/command.mjs';
import { isRunning } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';
import { dropDatabase, onConnection } from '../database/connect.mjs';

const MIGRATE_SOURCE = join(ROOT, 'apps/api/src/migrate.ts');
const MIGRATE_BUILT = join(ROOT, 'dist/testing/migrate.js');

/** Begins the names of all template databases; the rest is the fingerprint of what made them. */
const TEMPLATE = 'yangguang_template_';

/**
 * Makes sure that a migrated template database exists. Its name holds a fingerprint of the migrating
 * program, so it is made anew exactly when a migration changed.
 *
 * @param {string} adminUrl of a role that may create databases
 * @returns {Promise<string>} its name
 */
export async function ensureTemplate(adminUrl) {
  const { bundle } = await import('../build/api.mjs');
  await bundle(MIGRATE_SOURCE, MIGRATE_BUILT);
  const name = TEMPLATE + createHash('sha256').update(readFileSync(MIGRATE_BUILT)).digest('hex').slice(0, 12);
  await onConnection(adminUrl, async (query) => {
    const found = await query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.length > 0) return;
    const half = `${name}_half`;
    await dropDatabase(query, half);
    await query(`CREATE DATABASE ${half} TEMPLATE template0 ENCODING 'UTF8'`);
    await migrate(urlWithDatabase(adminUrl, half));
    await query(`ALTER DATABASE ${half} RENAME TO ${name}`);
  });
  return name;
}

/** @param {string} url */
async function migrate(url) {
  const { code, output } = await runCommand(process.execPath, ['--enable-source-maps', MIGRATE_BUILT], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', DATABASE_URL: url },
  });
  if (code !== 0) throw new Error(`The migrations failed:\n${tail(output, 40)}`);
}

/**
 * Removes the databases of test runs that were killed, and templates that no migration makes any more.
 *
 * @param {string} adminUrl of a server that only this folder uses
 * @param {string} template the one to keep
 * @param {boolean} alone whether no other run uses the server now
 */
export async function removeLeftovers(adminUrl, template, alone) {
  await onConnection(adminUrl, async (query) => {
    const rows = await query("SELECT datname AS name FROM pg_database WHERE datname LIKE 'yangguang\\_%'");
    for (const name of rows.map((row) => String(row.name))) {
      if (isLeftover(name, template, alone)) await dropDatabase(query, name);
    }
  });
}

/**
 * @param {string} name
 * @param {string} template
 * @param {boolean} alone
 */
export function isLeftover(name, template, alone) {
  const [, parent, own] = /^yangguang_test_(\d+)_(\d+)_/.exec(name) ?? [];
  if (own) return alone || !(isRunning(Number(own)) || isRunning(Number(parent)));
  return alone && name.startsWith(TEMPLATE) && name !== template;
}

/** @param {string} url @param {string} name */
export function urlWithDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
