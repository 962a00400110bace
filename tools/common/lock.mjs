import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSameRunning, markOf, waitUntil } from './processes.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Does some work while no other process does its own under the same lock file. A lock whose holder was
 * killed is taken over.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [patience] milliseconds to wait for another holder
 * @returns {Promise<T>}
 */
export async function withLock(file, work, patience = 120_000) {
  if (!(await waitUntil(() => tryLock(file), patience))) {
    throw new Refusal(
      `另一个进程长时间占用 ${file}：请等它结束，或结束该进程后重试。`,
      `Another process holds ${file} for too long: wait for it or end it, then try again.`,
    );
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean} whether this process now holds it
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(markOf(process.pid)));
  try {
    // A hard link appears with its content at once, so nobody ever reads a half-written lock.
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    removeIfStale(file);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} file */
function removeIfStale(file) {
  const seen = readText(file);
  if (seen === undefined || isSameRunning(parse(seen))) return;
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    // Somebody may have taken it over between the look and the move: then it is theirs, and goes back.
    if (readText(aside) !== seen) linkSync(aside, file);
  } catch {
    // Another process was quicker; the next try sees what it left.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} text @returns {import('./processes.mjs').ProcessMark | undefined} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
