import { join } from 'node:path';
import { ensureWritable } from '../database/data-folder.mjs';
import { openDatabase } from '../database/open-database.mjs';
import { ensureBuilt } from '../common/built.mjs';
import { ensureInstalled } from '../common/install.mjs';
import { ROOT, readSettings } from '../common/settings.mjs';
import { announcement, readDemoAccounts } from './announce.mjs';
import { apiLogIn, runApi } from './api-process.mjs';
import { requireFreePort } from './port.mjs';
import { claim } from './run-file.mjs';

/**
 * `npm start`: from a fresh clone to a running county, and to its orderly end.
 *
 * @param {import('../common/shutdown.mjs').Shutdown} shutdown
 */
export async function start(shutdown) {
  const settings = readSettings();
  const dataDir = ensureWritable(settings.dataDir);
  const run = await claim(dataDir, settings.port);
  shutdown.atEnd(run.release);
  await requireFreePort(settings.port);

  await ensureInstalled({ started: run.addChild });
  const database = openDatabase({ dataDir, log: console.log, onFailure: shutdown.fail });
  shutdown.atEnd(async () => (await database.catch(() => undefined))?.stop());
  const { url } = await database;
  await ensureBuilt({ started: run.addChild });

  const logFile = apiLogIn(dataDir);
  const api = runApi({
    entry: join(ROOT, 'dist/apps/api/main.js'),
    port: settings.port,
    logFile,
    started: run.addChild,
    env: {
      ...process.env,
      PORT: String(settings.port),
      DATA_DIR: dataDir,
      DATABASE_URL: url,
      DEMO: settings.demo ? '1' : '0',
    },
  });
  shutdown.atEnd(async () => {
    console.log('\n正在结束 · Ending');
    await api.stop();
  });
  await api.ready;
  const accounts = settings.demo ? await readDemoAccounts(settings.port) : [];
  const seconds = performance.now() / 1000; // Its origin is the start of this process.
  console.log(announcement({ port: settings.port, seconds, logFile, accounts }));
  await api.failed;
}
