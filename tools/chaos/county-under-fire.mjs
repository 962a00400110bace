import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCredentials, urlOf } from '../database/credentials.mjs';
import { birthOf, waitUntil } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';
import { readRun } from '../start/run-file.mjs';
import { launch, sampleEnvironment } from '../testing/sample-workspace.mjs';

/**
 * @typedef {'server' | 'database' | 'both' | 'everything'} Target
 *   everything: the command that supervises the two is killed with them, and given anew
 */

/** The real product, started as a newcomer starts it, and ways to kill parts of it without warning. */
export class CountyUnderFire {
  /** @param {string} dataDir an empty folder */
  constructor(dataDir) {
    this.dataDir = dataDir;
    /** @type {import('../testing/sample-workspace.mjs').RunningCommand | undefined} */
    this.command = undefined;
    this.base = '';
    /** @type {NodeJS.ProcessEnv} */
    this.env = {};
  }

  async start() {
    if (this.base === '') {
      this.env = await sampleEnvironment({
        DATA_DIR: this.dataDir,
        DEMO: '0',
        RATE_LIMIT_SCALE: '1000000',
        HOST: '127.0.0.1',
      });
      this.base = `http://127.0.0.1:${this.env.PORT}`;
    }
    this.command = launch(process.execPath, [join(ROOT, 'tools/start.mjs')], { cwd: ROOT, env: this.env });
    await this.command.says('Ctrl-C', 180_000);
  }

  /** @returns {string} of the application's role */
  get databaseUrl() {
    const credentials = readCredentials(this.dataDir);
    if (!credentials) throw new Error(`No credentials in ${this.dataDir}`);
    return urlOf(credentials);
  }

  /** @param {Target} target */
  async kill(target) {
    /** @type {number[]} */
    const victims = [];
    if (target !== 'database') victims.push(...this.serverProcesses());
    if (target !== 'server') victims.push(this.postmaster());
    if (target === 'everything' && this.command?.child.pid) victims.unshift(this.command.child.pid);
    const born = victims.map(birthOf);
    for (const pid of victims) kill(pid);
    await waitUntil(() => victims.every((pid, index) => birthOf(pid) !== born[index]), 10_000);
    if (target === 'everything') await this.start();
    else await this.backAgain();
  }

  /** Waits until it answers again. */
  async backAgain() {
    const isReady = () =>
      fetch(`${this.base}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    if (!(await waitUntil(isReady, 60_000)))
      throw new Error(`It does not come back:\n${this.command?.output()}`);
  }

  async end() {
    this.command?.child.kill('SIGINT');
    return this.command?.ended(60_000);
  }

  serverProcesses() {
    return readRun(this.dataDir)?.children.map(({ pid }) => pid) ?? [];
  }

  postmaster() {
    return Number(readFileSync(join(this.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was on its way out already.
  }
}
