import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../common/lock.mjs';
import { chooseAccount } from './account.mjs';
import { findBinaries } from './binaries.mjs';
import { newPassword, readCredentials, urlOf, writeCredentials } from './credentials.mjs';
import { ensureWritable } from './data-folder.mjs';
import { checkGivenServer } from './given-server.mjs';
import {
  ensureApplicationDatabase,
  hasCluster,
  initialiseCluster,
  prepareServerDir,
  replacePassword,
} from './initialise.mjs';
import { liveLeases, takeLease } from './leases.mjs';
import { reach } from './place.mjs';
import { clearRemains, findPostmaster, stopPostmaster } from './postmaster.mjs';
import { ensureRunning, watchPostmaster } from './supervisor.mjs';

/**
 * @typedef {object} OpenDatabase
 * @property {string} url for the application's role and database; stays the same while it is open
 * @property {boolean} given whether it is the operator's own server
 * @property {() => Promise<void>} stop lets go of it; the server ends when nobody else uses it
 */

/**
 * Opens the database of a data folder: the server that DATABASE_URL names, else a private PostgreSQL
 * cluster under the folder, made on first use, kept running while it is open and restarted when it dies.
 *
 * @param {object} given
 * @param {string} given.dataDir absolute
 * @param {(sentence: string) => void} [given.log]
 * @param {(error: unknown) => void} [given.onFailure] the server died and can't be brought back
 * @param {NodeJS.ProcessEnv} [given.env] DATABASE_URL, POSTGRES_BIN
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase({
  dataDir,
  log = () => undefined,
  onFailure = ignore,
  env = process.env,
}) {
  if (env.DATABASE_URL) {
    await checkGivenServer(env.DATABASE_URL);
    return { url: env.DATABASE_URL, given: true, stop: async () => undefined };
  }
  const folder = ensureWritable(dataDir);
  const lock = join(folder, 'database.lock');
  const giveBack = takeLease(folder);
  try {
    return await withLock(lock, async () => {
      const cluster = await prepareCluster(folder, env, log);
      const pid = await ensureRunning(cluster, folder);
      await ensureApplicationDatabase(cluster.credentials);
      const restart = () => withLock(lock, () => ensureRunning(cluster, folder));
      const watch = watchPostmaster({ pid, restart, log, onFailure });
      return { url: urlOf(cluster.credentials), given: false, stop: () => close(lock, giveBack, watch) };
    });
  } catch (error) {
    if (giveBack()) await stopCluster(folder);
    throw error;
  }
}

/**
 * @param {string} lock
 * @param {() => boolean} giveBack
 * @param {ReturnType<typeof watchPostmaster>} watch
 */
async function close(lock, giveBack, watch) {
  await watch.stop();
  await withLock(lock, async () => {
    if (giveBack()) await stopPostmaster(watch.pid());
  });
}

/**
 * Stops the server of a data folder, if one runs, unless somebody uses it.
 *
 * @param {string} dataDir
 * @returns {Promise<boolean>} false when it is in use and was left alone
 */
export async function stopCluster(dataDir) {
  const serverDir = join(dataDir, 'postgres');
  if (!hasCluster(serverDir)) return true;
  if (liveLeases(dataDir) > 0) return false;
  const running = findPostmaster(serverDir);
  if (running) await stopPostmaster(running.pid);
  await clearRemains(serverDir);
  return true;
}

/**
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @param {(sentence: string) => void} log
 * @returns {Promise<import('./postmaster.mjs').Cluster>}
 */
async function prepareCluster(dataDir, env, log) {
  const serverDir = join(dataDir, 'postgres');
  const account = chooseAccount(serverDir, dataDir);
  const exists = hasCluster(serverDir);
  prepareServerDir(serverDir, account);
  const place = reach(serverDir, account);
  const major = exists ? Number(readFileSync(join(serverDir, 'cluster', 'PG_VERSION'), 'utf8')) : undefined;
  const binaries = await findBinaries({ account, dataDir, major, env });
  const kept = readCredentials(dataDir);
  const credentials = kept ?? { port: 0, password: newPassword() };
  const cluster = { place, binaries, account, credentials };
  if (!exists) {
    log(`正在建立内置数据库（PostgreSQL ${binaries.major}）· Setting up the built-in database`);
    writeCredentials(dataDir, credentials);
    await initialiseCluster({ place, binaries, account, password: credentials.password });
  } else if (!kept) {
    log('database.json 丢失，正在重设数据库口令 · database.json is lost: setting a new database password');
    const running = findPostmaster(serverDir);
    if (running) await stopPostmaster(running.pid);
    await clearRemains(serverDir);
    await replacePassword({ place, binaries, account, password: credentials.password });
    writeCredentials(dataDir, credentials);
  }
  return cluster;
}

function ignore() {
  // The next query of whoever uses the database fails, and says so.
}
