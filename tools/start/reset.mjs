import { existsSync, readdirSync, realpathSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isOurFolder } from '../database/data-folder.mjs';
import { stopCluster } from '../database/open-database.mjs';
import { endProcess, isSameRunning, waitUntil } from '../common/processes.mjs';
import { Refusal } from '../common/refusal.mjs';
import { readSettings } from '../common/settings.mjs';
import { endChildren, readRun } from './run-file.mjs';

/**
 * `npm run reset [-- --yes]`: ends what runs on the data folder and deletes it, after asking.
 */
export async function reset() {
  const { dataDir, databaseUrl } = readSettings();
  if (databaseUrl)
    console.log('DATABASE_URL 指向的数据库不会被清除 · The database of DATABASE_URL is left as it is');
  if (!existsSync(dataDir)) return void console.log(`${dataDir} 不存在，无需清除 · Nothing to delete`);
  requireOurs(dataDir);
  if (!process.argv.includes('--yes') && !(await confirmed(dataDir))) {
    return void console.log('没有清除任何内容 · Nothing was deleted');
  }
  await stopRun(realpathSync(dataDir));
  for (const name of readdirSync(dataDir)) {
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
  }
  try {
    rmdirSync(dataDir);
  } catch {
    // The mount point of a volume stays, empty.
  }
  console.log(`已清除 ${dataDir}，下次 npm start 重新建立 · Deleted; the next npm start begins anew`);
}

/** A mistyped DATA_DIR must not cost anybody their home folder. @param {string} dataDir */
function requireOurs(dataDir) {
  if (isOurFolder(dataDir)) return;
  throw new Refusal(
    `${dataDir} 不是本系统建立的目录，没有清除：请核对 DATA_DIR，或自行删除其中的数据。`,
    `${dataDir} was not made by this program, so nothing was deleted: check DATA_DIR, or delete its data yourself.`,
  );
}

/** @param {string} dataDir */
async function confirmed(dataDir) {
  if (!process.stdin.isTTY) {
    throw new Refusal(
      '请加 --yes 确认：npm run reset -- --yes。',
      'Confirm with --yes: npm run reset -- --yes.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `删除 ${dataDir} 中的全部数据？输入 yes 确认 · Delete all data? Type yes: `,
  );
  terminal.close();
  return answer.trim() === 'yes';
}

/** @param {string} dataDir */
async function stopRun(dataDir) {
  const run = readRun(dataDir);
  if (run && isSameRunning(run.supervisor)) {
    await endProcess(run.supervisor.pid, [
      ['SIGTERM', 30_000],
      ['SIGKILL', 5_000],
    ]);
  }
  await endChildren(run);
  if (await waitForUsers(dataDir)) return;
  throw new Refusal(
    `${dataDir} 的数据库还有别的进程在用（例如测试）：请先结束它们。`,
    `Other processes (tests, for example) still use the database in ${dataDir}: end them first.`,
  );
}

/** @param {string} dataDir */
function waitForUsers(dataDir) {
  return waitUntil(() => stopCluster(dataDir), 5_000);
}
