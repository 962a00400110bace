import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../common/command.mjs';
import { Refusal } from '../common/refusal.mjs';
import { NATIVE_PACKAGE, copies, copyParents, makeLinks } from './native-package.mjs';
import { spawnOptions } from './place.mjs';

/** Oldest PostgreSQL that the SQL of this product is written for. */
const OLDEST = 15;

/** Where distributions keep versioned PostgreSQL programs: parent folder, and the path below a version. */
const SYSTEM_PLACES = /** @type {const} */ ([
  ['/usr/lib/postgresql', 'bin'],
  ['/usr/pgsql', 'bin'],
  ['/opt/homebrew/opt', 'bin'],
]);

/**
 * @typedef {object} Binaries
 * @property {string} dir folder with `postgres` and `initdb`
 * @property {number} major version, such as 15
 */

/**
 * Finds PostgreSQL programs that the account can run: the system's own, newest first, else those of the
 * npm package. POSTGRES_BIN names a folder to use instead, or is the word `embedded` for the npm package.
 *
 * @param {object} need
 * @param {import('./account.mjs').Account | null} need.account
 * @param {string} need.dataDir
 * @param {number} [need.major] the version an existing cluster was made by
 * @param {NodeJS.ProcessEnv} [need.env]
 * @returns {Promise<Binaries>}
 */
export async function findBinaries({ account, dataDir, major, env = process.env }) {
  const wish = env.POSTGRES_BIN;
  const named = wish && wish !== 'embedded';
  const installed = named ? [wish] : wish === 'embedded' ? [] : systemFolders(env);
  /** @type {Binaries[]} */
  const found = [];
  for (const dir of installed) {
    const version = await versionOf(dir, account);
    if (version !== undefined && version >= OLDEST) found.push({ dir, major: version });
  }
  found.sort((a, b) => b.major - a.major);
  const fits = (/** @type {Binaries} */ one) => major === undefined || one.major === major;
  const best = found.find(fits) ?? (named ? undefined : await embedded(account, dataDir, fits));
  if (best) return best;
  throw major === undefined ? nothingFound(wish) : wrongMajor(major, dataDir);
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} folders that hold both programs */
function systemFolders(env) {
  const versioned = SYSTEM_PLACES.flatMap(([parent, below]) =>
    existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name, below)) : [],
  );
  const onPath = (env.PATH ?? '').split(delimiter).filter((dir) => dir.startsWith('/'));
  const both = [...versioned, ...onPath].filter(
    (dir) => existsSync(join(dir, 'postgres')) && existsSync(join(dir, 'initdb')),
  );
  return [...new Set(both.map((dir) => realpathSync(dir)))];
}

/**
 * @param {import('./account.mjs').Account | null} account
 * @param {string} dataDir
 * @param {(one: Binaries) => boolean} fits
 * @returns {Promise<Binaries | undefined>}
 */
async function embedded(account, dataDir, fits) {
  if (!existsSync(NATIVE_PACKAGE)) return undefined;
  for (const home of homes(account, dataDir)) {
    const dir = join(home, 'native', 'bin');
    const major = await versionOf(dir, account);
    if (major !== undefined) return fits({ dir, major }) ? { dir, major } : undefined;
  }
  return undefined;
}

/**
 * The package where npm put it, then copies of it: below a folder that only root may enter (or on another
 * user's read-only disk) the account can't run the original.
 *
 * @param {import('./account.mjs').Account | null} account
 * @param {string} dataDir
 */
function* homes(account, dataDir) {
  if (makeLinks(NATIVE_PACKAGE)) yield NATIVE_PACKAGE;
  yield* copies(NATIVE_PACKAGE, copyParents(account !== null, dataDir));
}

/**
 * @param {string} dir
 * @param {import('./account.mjs').Account | null} account who must be able to run it
 * @returns {Promise<number | undefined>}
 */
async function versionOf(dir, account) {
  const options = spawnOptions(account, null, ['ignore', 'pipe', 'pipe']);
  const initdb = await runCommand(join(dir, 'initdb'), ['--version'], options);
  const { code, output } = await runCommand(join(dir, 'postgres'), ['--version'], options);
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  return code === 0 && initdb.code === 0 && major ? Number(major) : undefined;
}

/** @param {string | undefined} wish */
function nothingFound(wish) {
  const where = wish && wish !== 'embedded' ? `POSTGRES_BIN=${wish} ` : '';
  return new Refusal(
    `${where}没有可用的 PostgreSQL ${OLDEST}+：请安装 postgresql，或重新运行 npm ci（含可选依赖），或用 DATABASE_URL 指向数据库。`,
    `${where}No usable PostgreSQL ${OLDEST}+: install postgresql, or run npm ci with optional packages, or set DATABASE_URL.`,
  );
}

/** @param {number} major @param {string} dataDir */
function wrongMajor(major, dataDir) {
  return new Refusal(
    `${dataDir} 中的数据库由 PostgreSQL ${major} 建立，而本机已没有该版本：请重新安装它，或用 npm run reset 清空重来。`,
    `The database in ${dataDir} was made by PostgreSQL ${major}, which is not here: install it again, or npm run reset.`,
  );
}
