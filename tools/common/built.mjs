import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand, tail } from './command.mjs';
import { Refusal } from './refusal.mjs';
import { ROOT } from './settings.mjs';

/** What a whole build leaves behind. */
const RESULTS = [
  'dist/apps/api/main.js',
  'dist/apps/portal/client',
  'dist/apps/portal/server',
  'dist/apps/console',
];

/** What a build is made from. */
const SOURCES = [
  'apps/api',
  'apps/portal',
  'apps/console',
  'libs',
  'tools/build',
  'package-lock.json',
  'nx.json',
];

const STAMP = join(ROOT, 'dist', '.built-from');

/**
 * Builds the three apps when their sources changed since the last whole build.
 *
 * @param {object} [given]
 * @param {(sentence: string) => void} [given.log]
 * @param {(pid: number) => void} [given.started]
 */
export async function ensureBuilt({ log = console.log, started } = {}) {
  const sources = fingerprint(SOURCES.map((path) => join(ROOT, path)));
  if (RESULTS.every((path) => existsSync(join(ROOT, path))) && readStamp() === sources) return;
  log('正在构建，约半分钟 · Building, about half a minute');
  rmSync(STAMP, { force: true });
  const { code, output } = await runCommand(
    process.execPath,
    [join(ROOT, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--output-style=static'],
    { cwd: ROOT, started, detached: true, env: quietNx() },
  );
  if (code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, sources);
    return;
  }
  console.error(tail(output, 40));
  throw new Refusal('构建失败，原因见上。', 'The build failed; the reason is above.');
}

/** nx without its background process, its account and its full-screen display. */
function quietNx() {
  return { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' };
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * A text that changes when any source file does: by name, size and time, which is quick to learn.
 *
 * @param {string[]} paths files and folders
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addTo(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (name === 'node_modules' || name.startsWith('.') || /\.spec\.[a-z]+$/.test(name)) continue;
    addTo(hash, join(path, name));
  }
}
