import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync, rmSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { tail } from '../common/command.mjs';
import {
  endProcess,
  isRunning,
  isZombie,
  processesIn,
  waitUntil,
  workingFolderOf,
} from '../common/processes.mjs';
import { Refusal } from '../common/refusal.mjs';
import { knock } from './connect.mjs';
import { urlOf } from './credentials.mjs';
import { spawnOptions } from './place.mjs';

/** The server's log starts anew at this size, in bytes. */
const LOG_LIMIT = 10 * 1024 * 1024;

/** How long children of a killed postmaster may take to notice it, in milliseconds. */
const ORPHAN_PATIENCE = 5_000;

/** How long a dead postmaster may take to be collected by whoever is its parent now, in milliseconds. */
const ZOMBIE_PATIENCE = 1_000;

/**
 * @typedef {object} Cluster everything needed to run the server of one data folder
 * @property {import('./place.mjs').Place} place the server folder
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {import('./account.mjs').Account | null} account
 * @property {import('./credentials.mjs').Credentials} credentials
 */

/**
 * Finds the postmaster that already runs on a cluster, for instance one that outlived a killed parent.
 *
 * @param {string} serverDir
 * @returns {{ pid: number, port: number } | undefined}
 */
export function findPostmaster(serverDir) {
  const file = readPidFile(serverDir);
  if (!file || !isRunning(file.pid)) return undefined;
  // The number alone proves nothing: it may be used again, and a copied data folder carries a copied file.
  if (process.platform === 'linux')
    return workingFolderOf(file.pid) === clusterOf(serverDir) ? file : undefined;
  return file.dataDir === clusterOf(serverDir) ? file : undefined;
}

/** @param {string} serverDir @returns {string} real path of the cluster */
function clusterOf(serverDir) {
  return realpathSync(join(serverDir, 'cluster'));
}

/** @param {string} serverDir */
function readPidFile(serverDir) {
  try {
    const [pid, dataDir, , port] = readFileSync(join(serverDir, 'cluster', 'postmaster.pid'), 'utf8').split(
      '\n',
    );
    return { pid: Number(pid), dataDir: dataDir ?? '', port: Number(port) };
  } catch {
    return undefined;
  }
}

/**
 * Clears the way for a new postmaster after one was killed: waits for its zombie and for its children, ends
 * the children that hang, and removes a pid file that names nobody. Only called when findPostmaster says
 * that none runs.
 *
 * @param {string} serverDir
 */
export async function clearRemains(serverDir) {
  const file = readPidFile(serverDir);
  if (file) await waitUntil(() => !isZombie(file.pid), ZOMBIE_PATIENCE);
  const cluster = clusterOf(serverDir);
  const left = () => processesIn(cluster).filter(isRunning);
  if (!(await waitUntil(() => left().length === 0, ORPHAN_PATIENCE))) {
    for (const pid of left())
      await endProcess(pid, [
        ['SIGQUIT', 2_000],
        ['SIGKILL', 2_000],
      ]);
  }
  rmSync(join(serverDir, 'cluster', 'postmaster.pid'), { force: true });
}

/**
 * Starts the server in a session of its own: a Ctrl-C in the terminal reaches only us, who first let the
 * application finish. Durability settings stay PostgreSQL's own (fsync on).
 *
 * @param {Cluster} cluster
 * @returns {number} pid
 */
export function startPostmaster({ place, binaries, account, credentials }) {
  const logFile = join(place.path, 'postgres.log');
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) truncateSync(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(credentials.port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const child = spawn(
    join(binaries.dir, 'postgres'),
    [
      '-D',
      `${place.seen}/cluster`,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...spawnOptions(account, place, ['ignore', log, log]), detached: true },
  );
  closeSync(log);
  child.on('error', () => undefined); // Shows as a process that is not there.
  child.unref();
  return child.pid ?? 0;
}

/**
 * Waits until the server answers. Recovery after a kill may take long, so there is no end to the wait while
 * the process lives.
 *
 * @param {Cluster} cluster
 * @param {number} pid
 * @returns {Promise<boolean>} false when the process ended or the port is another server's
 */
export async function waitUntilReady(cluster, pid) {
  const url = urlOf(cluster.credentials, 'postgres', 'postgres');
  for (;;) {
    const answer = await knock(url);
    if (answer === 'ready') return isRunning(pid);
    if (!isRunning(pid)) return false;
    await pause(answer === 'busy' ? 100 : 25);
  }
}

/**
 * Stops the server: open transactions are rolled back, everything committed is kept.
 *
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  await endProcess(pid, [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ]);
}

/** @param {string} serverDir */
export function cannotStart(serverDir) {
  const logFile = join(serverDir, 'postgres.log');
  let last = '';
  try {
    last = tail(readFileSync(logFile, 'utf8'), 4);
  } catch {
    // It did not get as far as writing one.
  }
  return new Refusal(
    `内置数据库启动不了，原因见 ${logFile} 末尾：\n${last}`,
    `The built-in database does not start; the end of ${logFile}, above, says why.`,
  );
}
