import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endProcess } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';

const BUILT = join(ROOT, 'dist/dev/main.js');

/**
 * @typedef {object} DevApi
 * @property {() => void} renew bundles and starts the server again; the old one stays when that fails
 * @property {() => Promise<void>} stop
 */

/**
 * Bundles the server, which takes a tenth of a second, and runs it in the foreground.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(pid: number) => void} started
 * @returns {Promise<DevApi>}
 */
export async function runDevApi(env, started) {
  const { bundle } = await import('../build/api.mjs');
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let stopped = false;
  let work = Promise.resolve();

  async function end() {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    await endProcess(child.pid, [
      ['SIGTERM', 10_000],
      ['SIGKILL', 5_000],
    ]);
  }

  async function renewNow() {
    if (stopped) return;
    try {
      await bundle('apps/api/src/main.ts', BUILT);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    await end();
    const follow = new URL('./follow-parent.mjs', import.meta.url).href;
    child = spawn(process.execPath, ['--enable-source-maps', '--import', follow, BUILT], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    if (child.pid !== undefined) started(child.pid);
  }

  const renew = () => {
    // One after the other: a change while the server restarts must not start a second one beside it.
    work = work.then(renewNow);
  };
  renew();
  await work;
  return {
    renew,
    async stop() {
      stopped = true;
      await work;
      await end();
    },
  };
}
