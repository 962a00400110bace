import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The role and the database that the application uses. It is no superuser, as on a county's own server. */
export const APPLICATION = 'yangguang';

/**
 * @typedef {object} Credentials how to reach the private cluster; kept in DATA_DIR/database.json, mode 0600
 * @property {number} port on 127.0.0.1, the same from start to start while it is free
 * @property {string} password of the superuser `postgres` and of the application's role
 */

/** @param {string} dataDir @returns {Credentials | undefined} undefined when lost or not made yet */
export function readCredentials(dataDir) {
  try {
    const { port, password } = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
    return typeof password === 'string' && Number.isInteger(port) ? { port, password } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} dataDir @param {Credentials} credentials */
export function writeCredentials(dataDir, credentials) {
  const half = `${fileIn(dataDir)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(credentials), { mode: 0o600 });
  renameSync(half, fileIn(dataDir));
}

/** @returns {string} 144 random bits that need no escaping in a URL or in SQL */
export function newPassword() {
  return randomBytes(18).toString('base64url');
}

/**
 * @param {Credentials} credentials
 * @param {string} [user]
 * @param {string} [database]
 */
export function urlOf({ port, password }, user = APPLICATION, database = APPLICATION) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * A port that is free now.
 *
 * @param {number} [wish] taken when it is free; 0: any
 * @returns {Promise<number>}
 */
export async function freePort(wish = 0) {
  return (await tryPort(wish)) ?? /** @type {number} */ (await tryPort(0));
}

/** @param {number} port @returns {Promise<number | undefined>} */
function tryPort(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/** @param {string} dataDir */
function fileIn(dataDir) {
  return join(dataDir, 'database.json');
}
