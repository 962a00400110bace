import { isRunning } from '../common/processes.mjs';
import { freePort, writeCredentials } from './credentials.mjs';
import { cannotStart, clearRemains, findPostmaster, startPostmaster, waitUntilReady } from './postmaster.mjs';

/** How often the server is looked at, in milliseconds. */
const PULSE = 250;

/** This many ends within a minute are no accident any more. */
const TOO_OFTEN = 5;

/**
 * Makes sure that a server runs on the cluster: the one that is there, else a new one.
 *
 * @param {import('./postmaster.mjs').Cluster} cluster its port is changed when another program took it
 * @param {string} dataDir
 * @returns {Promise<number>} pid
 */
export async function ensureRunning(cluster, dataDir) {
  const serverDir = cluster.place.path;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const running = findPostmaster(serverDir);
    if (running) {
      if (running.port) usePort(cluster, dataDir, running.port);
      if (await waitUntilReady(cluster, running.pid)) return running.pid;
    }
    await clearRemains(serverDir);
    usePort(cluster, dataDir, await freePort(cluster.credentials.port));
    const pid = startPostmaster(cluster);
    if (await waitUntilReady(cluster, pid)) return pid;
  }
  throw cannotStart(serverDir);
}

/**
 * @param {import('./postmaster.mjs').Cluster} cluster
 * @param {string} dataDir
 * @param {number} port
 */
function usePort(cluster, dataDir, port) {
  if (port === cluster.credentials.port) return;
  cluster.credentials.port = port;
  writeCredentials(dataDir, cluster.credentials);
}

/**
 * Watches the server and starts it again when it ends although nobody asked it to.
 *
 * @param {object} given
 * @param {number} given.pid
 * @param {() => Promise<number>} given.restart answers the new pid
 * @param {(sentence: string) => void} given.log
 * @param {(error: unknown) => void} given.onFailure the server can't be kept up
 * @returns {{ pid(): number, stop(): Promise<void> }} stop ends the watching, not the server
 */
export function watchPostmaster({ pid, restart, log, onFailure }) {
  let current = pid;
  let stopped = false;
  /** @type {Promise<void> | undefined} */
  let restarting;
  /** @type {number[]} */
  const ends = [];
  const timer = setInterval(() => {
    if (stopped || restarting || isRunning(current)) return;
    restarting = revive().finally(() => (restarting = undefined));
  }, PULSE);

  async function revive() {
    ends.push(Date.now());
    try {
      if (ends.filter((time) => time > Date.now() - 60_000).length > TOO_OFTEN) {
        throw new Error('PostgreSQL ended six times within a minute');
      }
      log('数据库意外停止，正在重新启动 · The database ended unexpectedly and is being started again');
      current = await restart();
      log('数据库已恢复 · The database is back');
    } catch (error) {
      stopped = true;
      clearInterval(timer);
      onFailure(error);
    }
  }

  return {
    pid: () => current,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await restarting;
    },
  };
}
