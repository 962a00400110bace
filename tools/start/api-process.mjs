import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { tail } from '../common/command.mjs';
import { endProcess, waitUntil } from '../common/processes.mjs';
import { Refusal } from '../common/refusal.mjs';
import { ROOT } from '../common/settings.mjs';

/** The server's log starts anew at this size, in bytes. */
const LOG_LIMIT = 20 * 1024 * 1024;

/** How long the first start may take: it loads a year of a county. In milliseconds. */
const READY_PATIENCE = 300_000;

/** This many ends within a minute are no accident any more. */
const TOO_OFTEN = 5;

/**
 * @typedef {object} ApiProcess
 * @property {Promise<void>} ready resolves when the server says that it is ready for work
 * @property {Promise<never>} failed rejects when it ended and can't be kept up
 * @property {() => Promise<void>} stop lets it finish what it is doing and ends it
 */

/**
 * Runs the server and starts it again when it dies after having been ready.
 *
 * @param {object} given
 * @param {string} given.entry the built program
 * @param {number} given.port
 * @param {string} given.logFile
 * @param {NodeJS.ProcessEnv} given.env
 * @param {(pid: number) => void} [given.started]
 * @param {(sentence: string) => void} [given.log]
 * @returns {ApiProcess}
 */
export function runApi({ entry, port, logFile, env, started, log = console.log }) {
  let stopping = false;
  let wasReady = false;
  /** @type {number[]} */
  const ends = [];
  /** @type {(error: Error) => void} */
  let fail = () => undefined;
  /** @type {Promise<never>} */
  const failed = new Promise((_, refuse) => (fail = refuse));
  failed.catch(() => undefined);
  let child = launch();

  function launch() {
    const one = spawnServer(entry, logFile, env);
    if (one.pid !== undefined) started?.(one.pid);
    one.once('error', (error) => fail(error));
    one.once('exit', () => {
      if (stopping) return;
      ends.push(Date.now());
      if (!wasReady || ends.filter((time) => time > Date.now() - 60_000).length > TOO_OFTEN)
        return fail(ended(logFile));
      log('服务意外停止，正在重新启动 · The server ended unexpectedly and is being started again');
      child = launch();
    });
    return one;
  }

  const ready = Promise.race([
    failed,
    untilReady(port).then(() => {
      wasReady = true;
    }),
  ]);
  return {
    ready,
    failed,
    async stop() {
      stopping = true;
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        await endProcess(child.pid, [
          ['SIGTERM', 15_000],
          ['SIGKILL', 5_000],
        ]);
      }
    },
  };
}

/**
 * In a process group of its own, so that a Ctrl-C in the terminal reaches only the command, which ends the
 * server first and the database after it.
 *
 * @param {string} entry
 * @param {string} logFile
 * @param {NodeJS.ProcessEnv} env
 */
function spawnServer(entry, logFile, env) {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) truncateSync(logFile);
  const log = openSync(logFile, 'a');
  const follow = new URL('./follow-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', follow, entry], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}

/** @param {number} port */
async function untilReady(port) {
  const address = `http://127.0.0.1:${port}/health/ready`;
  const ready = await waitUntil(async () => {
    try {
      return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).ok;
    } catch {
      return false;
    }
  }, READY_PATIENCE);
  if (ready) return;
  throw new Refusal(
    `服务五分钟仍未就绪：请看 ${address} 的回答。`,
    `The server is not ready after five minutes: see what ${address} answers.`,
  );
}

/** @param {string} logFile */
function ended(logFile) {
  let last = '';
  try {
    const lines = readFileSync(logFile, 'utf8').split('\n');
    // The stack stays in the log: it tells a reader of the terminal nothing.
    last = tail(lines.filter((line) => !/^\s+at /.test(line)).join('\n'), 3);
  } catch {
    // It ended before it wrote anything.
  }
  return new Refusal(
    `服务启动后退出了，日志 ${logFile} 的末尾是：\n${last}`,
    `The server ended; the end of its log ${logFile} is above.`,
  );
}

/** @param {string} dataDir */
export function apiLogIn(dataDir) {
  return join(dataDir, 'api.log');
}
