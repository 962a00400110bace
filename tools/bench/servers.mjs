import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../database/credentials.mjs';
import { endProcess } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';
import { runApi } from '../start/api-process.mjs';

/** Connections of each pool: the API's own default. */
const POOL = 10;

/**
 * @typedef {object} Server
 * @property {string} url origin
 * @property {number} pid
 * @property {number} seconds from its start to its readiness
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the built API as `npm start` does, but for its own port, limits that no load reaches, and silence.
 *
 * @param {object} given
 * @param {string} given.dataDir
 * @param {string} given.databaseUrl
 * @param {string} [given.recordDir] writes down the SQL of marked requests there
 * @param {string} [given.profileDir] writes a CPU profile there when it ends
 * @param {(pid: number) => void} given.started
 * @returns {Promise<Server>}
 */
export async function startApi({ dataDir, databaseUrl, recordDir, profileDir, started }) {
  const port = await freePort();
  const options = [
    process.env.NODE_OPTIONS ?? '',
    recordDir ? preload('record-sql.mjs') : '',
    profileDir ? preload('profile-cpu.mjs') : '',
  ];
  const began = performance.now();
  let pid = 0;
  const api = runApi({
    entry: join(ROOT, 'dist/apps/api/main.js'),
    port,
    logFile: join(dataDir, 'api.log'),
    started: (one) => started((pid = one)),
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: String(POOL),
      DEMO: '1',
      ROLE: 'all',
      LOG_LEVEL: 'error',
      RATE_LIMIT_SCALE: '1000000',
      NODE_OPTIONS: options.filter(Boolean).join(' '),
      ...(recordDir ? { RECORD_DIR: recordDir } : {}),
      ...(profileDir ? { PROFILE_DIR: profileDir } : {}),
    },
  });
  await api.ready;
  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    seconds: (performance.now() - began) / 1000,
    stop: api.stop,
  };
}

/** @param {string} name */
function preload(name) {
  return `--import=${pathToFileURL(join(ROOT, 'tools/bench', name)).href}`;
}

/**
 * Starts the bare server on what was recorded.
 *
 * @param {object} given
 * @param {string} given.databaseUrl
 * @param {string} given.recordDir
 * @param {boolean} given.prepare whether it names its statements, so that PostgreSQL plans them once
 * @param {(pid: number) => void} given.started
 * @returns {Promise<Server>}
 */
export async function startBare({ databaseUrl, recordDir, prepare, started }) {
  const port = await freePort();
  const began = performance.now();
  const child = fork(join(ROOT, 'tools/bench/bare-server.mjs'), {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      RECORD_DIR: recordDir,
      POOL: String(POOL),
      PREPARE: prepare ? '1' : '0',
    },
  });
  const pid = child.pid ?? 0;
  started(pid);
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The bare server ended before it was ready')));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    seconds: (performance.now() - began) / 1000,
    async stop() {
      await endProcess(pid, [
        ['SIGTERM', 5_000],
        ['SIGKILL', 5_000],
      ]);
    },
  };
}
