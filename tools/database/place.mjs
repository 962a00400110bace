import { spawnSync } from 'node:child_process';
import { constants, openSync } from 'node:fs';
import { Refusal } from '../common/refusal.mjs';

/**
 * @typedef {object} Place a folder, and how a process of another user gets to it
 * @property {string} path as we see it
 * @property {string} seen as the other process sees it
 * @property {number | null} handle to be handed down as the process's descriptor 3
 */

/**
 * Makes a folder reachable for an account. A folder of the account's own can still lie below one that only
 * root may enter (`/root`, a private home). Linux lets a process use a directory it was handed already open,
 * whatever lies above it, so such a folder is opened here and passed on as descriptor 3; the cluster then
 * stays inside the data folder, where a person looks for it.
 *
 * @param {string} path absolute, existing, owned by the account
 * @param {import('./account.mjs').Account | null} account
 * @returns {Place}
 */
export function reach(path, account) {
  if (!account || mayUse(path, account, null)) return { path, seen: path, handle: null };
  if (process.platform === 'linux') {
    const handle = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
    if (mayUse('/proc/self/fd/3', account, handle)) return { path, seen: '/proc/self/fd/3', handle };
  }
  throw new Refusal(
    `用户 ${account.name} 进不了 ${path}，数据库无法在那里运行：请把 DATA_DIR 设到该用户能进入的目录。`,
    `User ${account.name} cannot enter ${path}, so no database can run there: set DATA_DIR to a folder it may enter.`,
  );
}

/**
 * @param {string} path
 * @param {import('./account.mjs').Account} account
 * @param {number | null} handle
 */
function mayUse(path, account, handle) {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w . && test -r .', 'sh', path], {
    cwd: '/',
    uid: account.uid,
    gid: account.gid,
    stdio: handle === null ? 'ignore' : ['ignore', 'ignore', 'ignore', handle],
  });
  return tried.status === 0;
}

/**
 * Options for spawning a PostgreSQL program: as the account, with the place's handle, and without the
 * caller's own PG* variables, which would redirect it.
 *
 * @param {import('./account.mjs').Account | null} account
 * @param {Place | null} place
 * @param {['ignore', 'pipe' | number, 'pipe' | number]} streams
 * @returns {import('node:child_process').SpawnOptions}
 */
export function spawnOptions(account, place, streams) {
  const { PATH = '/usr/bin:/bin', SystemRoot, TEMP } = process.env;
  return {
    cwd: account ? '/' : undefined,
    ...(account && { uid: account.uid, gid: account.gid }),
    stdio: place && place.handle !== null ? [...streams, place.handle] : streams,
    env: { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) },
  };
}
