import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds a clock tick of /proc: USER_HZ is 100 on every Linux. */
const TICK = 10;
const HAS_PROC = process.platform === 'linux';

/**
 * Processor time that a process has used so far, in milliseconds; NaN where the platform doesn't tell.
 *
 * @param {number} pid
 */
export function cpuOf(pid) {
  const stat = statOf(pid);
  return stat ? (Number(stat[11]) + Number(stat[12])) * TICK : Number.NaN;
}

/**
 * The same of a PostgreSQL server: all its processes, ended ones included.
 *
 * @param {number} postmaster
 */
export function cpuOfDatabase(postmaster) {
  if (!HAS_PROC) return Number.NaN;
  const own = statOf(postmaster);
  const ended = own ? (Number(own[13]) + Number(own[14])) * TICK : 0;
  const children = readdirSync('/proc').filter((name) => Number(statOf(Number(name))?.[1]) === postmaster);
  return children.reduce((sum, pid) => sum + (cpuOf(Number(pid)) || 0), cpuOf(postmaster) + ended);
}

/**
 * Memory that a process holds, in MiB (resident set); NaN where the platform doesn't tell.
 *
 * @param {number} pid
 */
export function memoryOf(pid) {
  if (!HAS_PROC) return Number.NaN;
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/**
 * Watches the memory of a process until told to stop.
 *
 * @param {number} pid
 * @returns {() => number} stops and answers the most that was seen, in MiB
 */
export function watchMemory(pid) {
  let most = memoryOf(pid);
  const timer = setInterval(() => (most = Math.max(most, memoryOf(pid) || 0)), 200);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** @param {string} dataDir @returns {number} the pid of its PostgreSQL server */
export function postmasterOf(dataDir) {
  return Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Fields of /proc/<pid>/stat from the state on. @param {number} pid @returns {string[] | undefined} */
function statOf(pid) {
  if (!HAS_PROC || !Number.isInteger(pid)) return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
