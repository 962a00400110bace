import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const HAS_PROC = process.platform === 'linux';

/**
 * The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets.
 *
 * @param {number} pid
 * @returns {string[] | undefined} state first; undefined when there is no such process
 */
function procStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/**
 * Whether a process is running. One that has died but was never collected by its parent (a zombie) is not.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/** @param {number} pid */
export function isZombie(pid) {
  if (HAS_PROC) {
    const stat = procStat(pid);
    // While other threads of it still end, it holds its files and ports.
    return stat !== undefined && ['Z', 'X'].includes(stat[0] ?? '') && Number(stat[17]) <= 1;
  }
  const state = spawnSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  return state.trim().startsWith('Z');
}

/**
 * When a process was started, as a text to compare: a pid alone is used again after a while or a reboot.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process
 */
export function birthOf(pid) {
  if (HAS_PROC) {
    const started = procStat(pid)?.[19];
    return started && `${bootId()}:${started}`;
  }
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.stdout?.trim() || undefined;
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);
  } catch {
    return '';
  }
}

/**
 * The process that npm runs as, when it started us: our parent, or the parent of the shell between us.
 *
 * @returns {number | undefined}
 */
export function npmAboveUs() {
  if (!process.env.npm_lifecycle_event) return undefined;
  const { parent, name } = nameAndParentOf(process.ppid);
  return /^-?(.*\/)?(sh|bash|dash|zsh|ash|busybox)$/.test(name) && parent > 1 ? parent : process.ppid;
}

/** @param {number} pid */
function nameAndParentOf(pid) {
  if (HAS_PROC) {
    return { parent: Number(procStat(pid)?.[1]), name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() };
  }
  const ps = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [parent, name = ''] = (ps.stdout ?? '').trim().split(/\s+/);
  return { parent: Number(parent), name };
}

/** @typedef {{ pid: number, born: string | undefined }} ProcessMark who a process is, beyond its number */

/** @param {number} pid @returns {ProcessMark} */
export function markOf(pid) {
  return { pid, born: birthOf(pid) };
}

/** @param {ProcessMark | undefined} mark @returns {boolean} whether that very process still runs */
export function isSameRunning(mark) {
  return mark !== undefined && isRunning(mark.pid) && birthOf(mark.pid) === mark.born;
}

/**
 * The processes that work in a folder. Linux only; elsewhere the list is empty.
 *
 * @param {string} folder real path
 * @returns {number[]}
 */
export function processesIn(folder) {
  if (!HAS_PROC) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolderOf(pid) === folder);
}

/**
 * @param {number} pid
 * @returns {string | undefined} undefined when it is gone, another user's, or the platform can't tell
 */
export function workingFolderOf(pid) {
  try {
    return HAS_PROC ? readlinkSync(`/proc/${pid}/cwd`) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Waits for a condition, looking twenty times a second.
 *
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether it came true in time
 */
export async function waitUntil(condition, milliseconds) {
  const end = Date.now() + milliseconds;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() >= end) return false;
    await pause(50);
  }
}

/**
 * Ends a process with one signal after the other until it is gone.
 *
 * @param {number} pid negative: the whole process group
 * @param {[NodeJS.Signals, number][]} steps signal, and milliseconds to wait after it
 * @returns {Promise<boolean>} whether it is gone
 */
export async function endProcess(pid, steps) {
  for (const [signal, milliseconds] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      // It went by itself; the check below says so.
    }
    if (await waitUntil(() => !isRunning(Math.abs(pid)), milliseconds)) return true;
  }
  return !isRunning(Math.abs(pid));
}
