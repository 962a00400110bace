import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../common/lock.mjs';
import { birthOf, endProcess, isSameRunning, markOf } from '../common/processes.mjs';
import { Refusal } from '../common/refusal.mjs';

/**
 * @typedef {import('../common/processes.mjs').ProcessMark} ProcessMark
 * @typedef {object} Run what DATA_DIR/run.json says of the run that uses the folder
 * @property {string} dataDir a copied folder carries a copied file, which says nothing about the copy
 * @property {ProcessMark} supervisor
 * @property {number} port
 * @property {ProcessMark[]} children each the head of a process group
 */

/**
 * @typedef {object} Claim
 * @property {(pid: number) => void} addChild remembers a process, so that the next start can end it if we are killed
 * @property {() => Promise<void>} release ends the children that still run and gives the folder back
 */

/**
 * Claims a data folder for this process. Children that a killed run left behind are ended first.
 *
 * @param {string} dataDir
 * @param {number} port
 * @returns {Promise<Claim>}
 */
export async function claim(dataDir, port) {
  const file = join(dataDir, 'run.json');
  /** @type {Run} */
  const run = { dataDir, supervisor: markOf(process.pid), port, children: [] };
  const save = () => {
    writeFileSync(`${file}.half`, JSON.stringify(run));
    renameSync(`${file}.half`, file);
  };
  await withLock(`${file}.lock`, async () => {
    const before = readRun(dataDir);
    if (before && isSameRunning(before.supervisor)) throw alreadyRunning(before);
    await endChildren(before);
    save();
  });
  let released = false;
  return {
    addChild(pid) {
      // We were asked to end while it was being started: nobody else would end it.
      if (released) return void endProcess(-pid, [['SIGKILL', 0]]);
      run.children = [...run.children.filter(isSameRunning), { pid, born: birthOf(pid) }];
      save();
    },
    async release() {
      released = true;
      await endChildren(run);
      rmSync(file, { force: true });
    },
  };
}

/** @param {string} dataDir @returns {Run | undefined} */
export function readRun(dataDir) {
  try {
    const run = JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8'));
    return run.dataDir === dataDir ? run : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Run | undefined} run */
export async function endChildren(run) {
  for (const child of run?.children ?? []) {
    if (!isSameRunning(child)) continue;
    await endProcess(-child.pid, [
      ['SIGTERM', 5_000],
      ['SIGKILL', 5_000],
    ]);
  }
}

/** @param {Run} run */
function alreadyRunning({ supervisor, port }) {
  return new Refusal(
    `这个数据目录已有一个实例在运行（进程 ${supervisor.pid}）：请打开 http://localhost:${port}，或先结束它。`,
    `This data folder is already in use (process ${supervisor.pid}): open http://localhost:${port} or end that first.`,
  );
}
