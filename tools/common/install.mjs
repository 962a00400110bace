import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand, tail } from './command.mjs';
import { Refusal } from './refusal.mjs';
import { ROOT } from './settings.mjs';

/**
 * Installs the packages that package-lock.json names when they are not there yet.
 *
 * @param {object} [given]
 * @param {(sentence: string) => void} [given.log]
 * @param {(pid: number) => void} [given.started]
 */
export async function ensureInstalled({ log = console.log, started } = {}) {
  if (isInstalled(ROOT)) return;
  log('正在安装依赖，约一分钟 · Installing packages, about a minute');
  const [program, ...args] = npmCommand();
  const { code, output } = await runCommand(
    program,
    [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: ROOT, started, detached: true },
  );
  if (code === 0) return;
  console.error(tail(output));
  throw new Refusal(
    '依赖安装失败，npm 的原话见上：请检查网络和磁盘后再运行一次。',
    'Installing packages failed; npm says why above. Check network and disk, then run this again.',
  );
}

/**
 * npm writes what it installed, at the end, to a lock file of its own inside node_modules. Packages are in
 * place when that agrees with ours; optional ones may be for another platform.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')) ?? {});
  return wanted
    .filter(([path, one]) => path.startsWith('node_modules/') && !one.optional && !one.devOptional)
    .every(
      ([path, one]) => installed[path]?.version === one.version && installed[path]?.resolved === one.resolved,
    );
}

/**
 * @typedef {{ version?: string, resolved?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 */

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {[string, ...string[]]} the npm that runs us, else the one beside this Node.js, else the PATH's */
function npmCommand() {
  const besideNode = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const running = process.env.npm_execpath;
  for (const script of [running?.endsWith('npm-cli.js') ? running : undefined, besideNode]) {
    if (script && existsSync(script)) return [process.execPath, script];
  }
  return ['npm'];
}
