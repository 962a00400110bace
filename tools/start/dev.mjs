import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureWritable } from '../database/data-folder.mjs';
import { openDatabase } from '../database/open-database.mjs';
import { ensureInstalled } from '../common/install.mjs';
import { ROOT, readSettings } from '../common/settings.mjs';
import { requireFreePort } from './port.mjs';
import { runDevApi } from './dev-api.mjs';
import { claim } from './run-file.mjs';

/** Folders whose changes make the server anew. */
const SERVER_SOURCES = [
  'apps/api',
  'libs/kernel',
  'libs/platform',
  'libs/calendar',
  'libs/identity',
  'libs/supervision',
];

/** How long sources must be quiet before the server is made anew, in milliseconds. */
const QUIET = 150;

/** Where Vite serves the two clients. */
const CLIENTS = /** @type {const} */ ([
  ['portal', 5173, '/'],
  ['console', 5174, '/console/'],
]);

/**
 * `npm run dev`: the server made anew on every change, both clients by Vite with their requests passed on.
 *
 * @param {import('../common/shutdown.mjs').Shutdown} shutdown
 */
export async function dev(shutdown) {
  const { port, dataDir: folder, demo } = readSettings();
  const dataDir = ensureWritable(folder);
  const run = await claim(dataDir, port);
  shutdown.atEnd(run.release);
  await requireFreePort(port);
  await ensureInstalled({ started: run.addChild });

  const database = openDatabase({ dataDir, log: console.log, onFailure: shutdown.fail });
  shutdown.atEnd(async () => (await database.catch(() => undefined))?.stop());
  const { url } = await database;
  const environment = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: url, DEMO: demo ? '1' : '0' };
  const api = await runDevApi({ LOG_LEVEL: 'warn', ...process.env, ...environment }, run.addChild);
  shutdown.atEnd(api.stop);
  watchSources(api.renew, shutdown);

  const { createServer } = await import('vite');
  for (const [name, wanted, base] of CLIENTS) {
    const server = await createServer({
      root: join(ROOT, 'apps', name),
      server: { port: wanted, proxy: { '/api': `http://127.0.0.1:${port}` } },
      clearScreen: false,
    });
    shutdown.atEnd(() => server.close());
    await server.listen();
    console.log(`  ${name.padEnd(8)} http://localhost:${server.config.server.port}${base}`);
  }
  console.log(`  api      http://localhost:${port}/api/docs\n\n  Ctrl-C 结束 · Ctrl-C ends everything\n`);
  await shutdown.asked;
}

/** @param {() => void} renew @param {import('../common/shutdown.mjs').Shutdown} shutdown */
function watchSources(renew, shutdown) {
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  for (const folder of SERVER_SOURCES) {
    const watcher = watch(join(ROOT, folder), { recursive: true }, (_, name) => {
      if (!name || /node_modules|\.spec\.ts$/.test(name)) return;
      clearTimeout(waiting);
      waiting = setTimeout(renew, QUIET);
    });
    shutdown.atEnd(() => watcher.close());
  }
}
