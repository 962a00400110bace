import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { runCommand } from '../common/command.mjs';
import { ROOT } from '../common/settings.mjs';

/** What tests use beyond npm, and the Debian package that brings it. */
export const PACKAGES = /** @type {const} */ ({
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  soffice: 'libreoffice',
  clamscan: 'clamav',
});

/** @typedef {keyof typeof PACKAGES} Tool */

/**
 * The tools a spec file names, as a string in its code or in a comment `@needs <tool>`.
 *
 * @param {string} source of the spec file
 * @returns {Tool[]}
 */
export function toolsNamedIn(source) {
  const tools = /** @type {Tool[]} */ (Object.keys(PACKAGES));
  return tools.filter((tool) => new RegExp(`['"\`]${tool}['"\`]|@needs ${tool}\\b`).test(source));
}

/** @param {string} tool @param {string} [path] @returns {boolean} whether the program is on the PATH */
export function hasTool(tool, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((dir) => dir !== '' && existsSync(join(dir, tool)));
}

/**
 * Splits spec files into those that can run here and those that can't.
 *
 * @param {string[]} files absolute
 * @param {(tool: string) => boolean} [has]
 * @returns {{ runnable: string[], notRun: string[] }} notRun: one line for each file, with the reason
 */
export function splitByNeeds(files, has = hasTool) {
  /** @type {{ runnable: string[], notRun: string[] }} */
  const split = { runnable: [], notRun: [] };
  for (const file of files) {
    // A name like x.needs-poppler.spec.ts says it too, for files that reach the tools through a helper.
    /** @type {Tool[]} */
    const byName = file.includes('.needs-poppler.') ? ['pdfsig'] : [];
    const named = [...new Set([...byName, ...toolsNamedIn(readFileSync(file, 'utf8'))])];
    const absent = named.filter((tool) => !has(tool));
    if (absent.length === 0) split.runnable.push(file);
    else split.notRun.push(`${file.slice(ROOT.length + 1)}: ${absent.map(howToGet).join(', ')}`);
  }
  return split;
}

/** @param {Tool} tool */
function howToGet(tool) {
  return `${tool} is absent (apt-get install ${PACKAGES[tool]})`;
}

/**
 * All files below a folder whose name ends so.
 *
 * @param {string} folder
 * @param {RegExp} ending
 * @returns {string[]}
 */
export function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

/**
 * A Chromium that starts: CHROMIUM_PATH, the system's, else the one inside the npm package.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const candidates = named
    ? [named]
    : ['/usr/bin/chromium', '/usr/bin/google-chrome', await packagedChromium()];
  for (const path of candidates) {
    if (path && existsSync(path) && (await runCommand(path, ['--version', '--no-sandbox'])).code === 0)
      return path;
  }
  return undefined;
}

/** @returns {Promise<string | undefined>} */
async function packagedChromium() {
  try {
    const path = createRequire(join(ROOT, 'package.json')).resolve('@sparticuz/chromium');
    const { default: chromium } = await import(path);
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @returns {Promise<boolean>} whether pages with Chinese would show more than empty boxes */
export async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await runCommand('fc-list', [':lang=zh', 'family']);
  return code === 0 && output.trim() !== '';
}
