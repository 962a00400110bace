import { randomBytes } from 'node:crypto';
import { dropDatabase, onConnection } from '../database/connect.mjs';
import { urlWithDatabase } from './template.mjs';

/**
 * The journeys write a whole demonstration county. On a server that DATABASE_URL names they get a database
 * of their own, removed afterwards; without one, the county that they found has its private cluster.
 *
 * @template T
 * @param {string | undefined} given DATABASE_URL
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work is given what to add to the environment
 * @returns {Promise<T>}
 */
export async function withScratchDatabase(given, work) {
  if (!given) return work({});
  const name = `yangguang_journeys_${randomBytes(4).toString('hex')}`;
  await onConnection(given, (query) => query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`));
  try {
    return await work({ DATABASE_URL: urlWithDatabase(given, name), DEMO: '1' });
  } finally {
    await onConnection(given, (query) => dropDatabase(query, name));
  }
}
