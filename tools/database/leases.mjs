import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSameRunning, markOf } from '../common/processes.mjs';

let count = 0;

/**
 * Says that this process uses the cluster of a data folder. Several may: two test runs at once, for
 * example. Whoever leaves last stops the server.
 *
 * @param {string} dataDir
 * @returns {() => boolean} gives the lease back; answers whether nobody else holds one
 */
export function takeLease(dataDir) {
  const folder = join(dataDir, 'leases');
  mkdirSync(folder, { recursive: true });
  const mine = join(folder, `${process.pid}-${(count += 1)}`);
  writeFileSync(mine, JSON.stringify({ ...markOf(process.pid), dataDir }));
  return () => {
    rmSync(mine, { force: true });
    return liveLeases(dataDir) === 0;
  };
}

/**
 * Counts the leases of processes that still run, and clears away the others.
 *
 * @param {string} dataDir
 */
export function liveLeases(dataDir) {
  const folder = join(dataDir, 'leases');
  return names(folder).filter((name) => {
    try {
      const lease = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      // A copied data folder carries copied leases: those are of the original.
      if (lease.dataDir === dataDir && isSameRunning(lease)) return true;
    } catch {
      // Half-written by a process that was killed.
    }
    rmSync(join(folder, name), { force: true });
    return false;
  }).length;
}

/** @param {string} folder */
function names(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
