import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runCommand, tail } from '../common/command.mjs';
import { Refusal } from '../common/refusal.mjs';
import { onConnection } from './connect.mjs';
import { APPLICATION, urlOf } from './credentials.mjs';
import { spawnOptions } from './place.mjs';

/**
 * Makes the folder that PostgreSQL owns: the cluster and nothing of ours.
 *
 * @param {string} serverDir
 * @param {import('./account.mjs').Account | null} account
 */
export function prepareServerDir(serverDir, account) {
  try {
    mkdirSync(serverDir, { recursive: true });
    chmodSync(serverDir, 0o700);
    if (account) chownSync(serverDir, account.uid, account.gid);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Refusal(
      `数据库目录 ${serverDir} 属于另一个用户（${code}）：请以原来的用户（或 root）运行，或用 DATA_DIR 另选目录。`,
      `The database folder ${serverDir} belongs to another user (${code}): run as that user or root, or set DATA_DIR.`,
    );
  }
}

/**
 * Creates the cluster beside its final place and moves it there when it is whole, so that one whose making
 * was killed is never taken for a cluster.
 *
 * @param {object} given
 * @param {import('./place.mjs').Place} given.place the server folder
 * @param {import('./binaries.mjs').Binaries} given.binaries
 * @param {import('./account.mjs').Account | null} given.account
 * @param {string} given.password
 */
export async function initialiseCluster({ place, binaries, account, password }) {
  removeHalves(place.path);
  const mark = randomBytes(4).toString('hex');
  const half = join(place.path, `half.${mark}`);
  const secret = join(place.path, `password.${mark}`);
  writeFileSync(secret, password, { mode: 0o600 });
  if (account) chownSync(secret, account.uid, account.gid);
  const base = [
    '--username=postgres',
    '--encoding=UTF8',
    '--auth=scram-sha-256',
    `--pwfile=${place.seen}/password.${mark}`,
  ];
  try {
    let result = { code: 1, output: '' };
    for (const locale of localesFor(binaries.major)) {
      result = await runCommand(
        join(binaries.dir, 'initdb'),
        [...base, ...locale, '-D', `${place.seen}/half.${mark}`],
        spawnOptions(account, place, ['ignore', 'pipe', 'pipe']),
      );
      if (result.code === 0) break;
    }
    if (result.code !== 0) throw cannotInitialise(place.path, tail(result.output, 3));
    renameSync(half, join(place.path, 'cluster'));
  } finally {
    rmSync(secret, { force: true });
  }
}

/**
 * Removes what a start that was killed left. Its initdb may still be writing: what can't be removed now is
 * removed by a later start, and in nobody's way.
 *
 * @param {string} serverDir
 */
function removeHalves(serverDir) {
  for (const name of readdirSync(serverDir).filter((one) => /^(half|password)\./.test(one))) {
    try {
      rmSync(join(serverDir, name), { recursive: true, force: true });
    } catch {
      // Still being written.
    }
  }
}

/**
 * The order of text is always that of its bytes, upper and lower case those of Unicode. An operating system
 * that has no C.UTF-8 of its own gets PostgreSQL's.
 *
 * @param {number} major
 */
function localesFor(major) {
  const own = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  return [['--locale=C.UTF-8'], ...(major >= 17 ? [own] : [])];
}

/**
 * Creates the application's role and database where they are missing; a start that was killed between the
 * two is completed by the next.
 *
 * @param {import('./credentials.mjs').Credentials} credentials
 */
export async function ensureApplicationDatabase(credentials) {
  await onConnection(urlOf(credentials, 'postgres', 'postgres'), async (query) => {
    const role = await query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    // The password is our own base64url text and the name a constant: nothing to escape.
    if (role.length === 0)
      await query(`CREATE ROLE ${APPLICATION} LOGIN CREATEDB PASSWORD '${credentials.password}'`);
    const database = await query('SELECT 1 FROM pg_database WHERE datname = $1', [APPLICATION]);
    if (database.length === 0) await query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  });
}

/**
 * Gives a cluster whose password file was lost a new password, through the single-user server.
 *
 * @param {Parameters<typeof initialiseCluster>[0]} given
 */
export async function replacePassword({ place, binaries, account, password }) {
  const script = join(place.path, 'password.sql');
  const roles = ['postgres', APPLICATION];
  const change = roles.map(
    (role) =>
      `DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}') THEN ALTER ROLE ${role} PASSWORD '${password}'; END IF; END $$;\n`,
  );
  writeFileSync(script, change.join(''), { mode: 0o600 });
  if (account) chownSync(script, account.uid, account.gid);
  try {
    const { code, output } = await runCommand(
      '/bin/sh',
      [
        '-c',
        'exec "$1" --single -D "$2" -c log_statement=none postgres < "$3"',
        'sh',
        join(binaries.dir, 'postgres'),
        `${place.seen}/cluster`,
        `${place.seen}/password.sql`,
      ],
      spawnOptions(account, place, ['ignore', 'pipe', 'pipe']),
    );
    if (code !== 0) throw cannotInitialise(place.path, tail(output, 3));
  } finally {
    rmSync(script, { force: true });
  }
}

/** @param {string} serverDir */
export function hasCluster(serverDir) {
  return existsSync(join(serverDir, 'cluster', 'PG_VERSION'));
}

/** @param {string} where @param {string} reason */
function cannotInitialise(where, reason) {
  return new Refusal(
    `无法在 ${where} 建立数据库，请检查磁盘空间和权限。PostgreSQL 说：${reason}`,
    `Cannot set up the database in ${where}; check disk space and rights. PostgreSQL says the above.`,
  );
}
