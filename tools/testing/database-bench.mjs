import { chownSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onConnection } from '../database/connect.mjs';
import { launch } from './sample-workspace.mjs';

/** @typedef {{ uid: number, gid: number } | null} Who null: whoever runs the tests */

/**
 * A data folder in a sample workspace, and the ways to use and hurt its database.
 */
export class DatabaseBench {
  /**
   * @param {string} root of a sample workspace
   * @param {object} [given]
   * @param {Who} [given.who] runs the commands and owns the data folder
   * @param {NodeJS.ProcessEnv} [given.env]
   * @param {string} [given.dataDir] an existing one
   */
  constructor(root, { who = null, env = {}, dataDir } = {}) {
    this.root = root;
    this.who = who;
    mkdirSync(join(root, 'data'), { recursive: true });
    this.dataDir = dataDir ?? mkdtempSync(join(root, 'data', 'x-'));
    if (who) chownSync(this.dataDir, who.uid, who.gid);
    /** @type {NodeJS.ProcessEnv} */
    this.env = { PATH: process.env.PATH, DATA_DIR: this.dataDir, ...env };
    /** @type {import('./sample-workspace.mjs').RunningCommand[]} */
    this.holders = [];
  }

  /** Starts a process that opens the database, without waiting for it. */
  launch() {
    const script = join(this.root, 'tools/testing/sample/hold-database.mjs');
    const holder = launch(process.execPath, [script], { cwd: '/', env: this.env, ...(this.who ?? {}) });
    this.holders.push(holder);
    return holder;
  }

  /** Starts a process that opens the database, and waits until it has. */
  async open() {
    const holder = this.launch();
    await holder.says(/^open .*$/m, 60_000);
    return { holder, url: /^open (.*)$/m.exec(holder.output())?.[1] ?? '' };
  }

  /** @returns {number} */
  postmaster() {
    return Number(readFileSync(join(this.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** @param {import('./sample-workspace.mjs').RunningCommand} holder */
  async close(holder) {
    holder.child.kill('SIGTERM');
    const code = await holder.ended(60_000);
    if (code !== 0) throw new Error(`It ended with ${code}:\n${holder.output()}`);
  }

  /** Ends whatever a failed test left. */
  async clear() {
    for (const holder of this.holders) {
      holder.child.kill('SIGTERM');
      await holder.ended(60_000);
    }
  }
}

/**
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<Record<string, unknown>[]>}
 */
export function ask(url, sql) {
  return onConnection(url, (query) => query(sql));
}

/**
 * Writes numbered rows, one transaction each, until the server goes away.
 *
 * @param {string} url
 * @returns {Promise<number>} how many were acknowledged
 */
export async function writeUntilDeath(url) {
  let acknowledged = 0;
  try {
    await onConnection(url, async (query) => {
      for (;;) {
        await query('INSERT INTO mark VALUES ($1)', [acknowledged + 1]);
        acknowledged += 1;
      }
    });
  } catch {
    // The server was killed, as the test wants.
  }
  return acknowledged;
}
