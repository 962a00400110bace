import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @typedef {object} Settings
 * @property {number} port where the county is served
 * @property {string} dataDir absolute folder of everything that must survive a restart
 * @property {string | undefined} databaseUrl a PostgreSQL server of the operator's own
 * @property {boolean} demo whether the demonstration county is asked for
 */

/**
 * Reads what the commands honour from the environment.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(
      `PORT=${env.PORT} 不是端口号：请设为 1 到 65535 的整数。`,
      `PORT=${env.PORT} is no port: set a whole number from 1 to 65535.`,
    );
  }
  const real = env.NODE_ENV === 'production' || Boolean(env.DATABASE_URL);
  return {
    port,
    dataDir: resolve(ROOT, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    demo: env.DEMO === undefined || env.DEMO === '' ? !real : env.DEMO !== '0' && env.DEMO !== 'false',
  };
}
