import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../common/command.mjs';
import { ROOT } from '../common/settings.mjs';
import { filesBelow, findChromium, hasChineseFont, splitByNeeds } from './needs.mjs';
import { withScratchDatabase } from './scratch-database.mjs';
import { fromJest, fromNodeTap, fromPlaywright } from './results.mjs';

/**
 * @typedef {import('./results.mjs').Counts} Counts
 * @typedef {object} PartResult
 * @property {Counts} counts
 * @property {string[]} notRun what could not be run here, and why
 */

/** Which spec files belong to which Jest project; the same division as in jest.config.mjs. */
const SPECS = {
  unit: /(?<!\.(db|api))\.spec\.(ts|mjs)$/,
  db: /\.db\.spec\.ts$/,
  api: /\.api\.spec\.ts$/,
};

/**
 * Unit tests, those against PostgreSQL, and those against the whole API.
 *
 * @param {'unit' | 'db' | 'api'} project
 * @param {string[]} patterns parts of file names; none: all
 * @returns {Promise<PartResult>}
 */
export async function runJest(project, patterns) {
  const folders = project === 'unit' ? ['libs', 'apps', 'tools'] : ['libs', 'apps'];
  const { runnable, notRun } = chosen(folders, SPECS[project], patterns);
  if (runnable.length === 0) return { counts: none(), notRun };
  const limits = ['--maxWorkers=2', '--workerIdleMemoryLimit=1200MB'];
  return withReport(async (report) => {
    const { code } = await node(
      [
        '--experimental-vm-modules',
        '--no-warnings',
        script('jest/bin/jest.js'),
        '--selectProjects',
        project,
      ].concat(limits, ['--json', '--outputFile', report, '--runTestsByPath', ...runnable]),
      {},
    );
    return { counts: fromJest(read(report), code), notRun };
  });
}

/**
 * Tests of the commands themselves, with Node's own runner: they start and kill real processes.
 *
 * @param {string[]} patterns
 * @returns {Promise<PartResult>}
 */
export async function runTools(patterns) {
  return runNode(chosen(['tools'], /(?<!chaos)\.test\.mjs$/, patterns));
}

/**
 * The whole product under fire: acknowledged writes against `kill -9`.
 *
 * @returns {Promise<PartResult>}
 */
export async function runChaos() {
  return runNode(chosen(['tools'], /chaos\.test\.mjs$/, []));
}

/**
 * @param {{ runnable: string[], notRun: string[] }} files
 * @returns {Promise<PartResult>}
 */
function runNode({ runnable, notRun }) {
  if (runnable.length === 0) return Promise.resolve({ counts: none(), notRun });
  return withReport(async (report) => {
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
    const { code } = await node(
      [
        '--test',
        '--test-concurrency=1',
        ...reporters,
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        ...runnable,
      ],
      {},
    );
    return { counts: fromNodeTap(read(report), code), notRun };
  });
}

/**
 * Journeys in a real browser.
 *
 * @param {string[]} patterns
 * @returns {Promise<PartResult>}
 */
export async function runBrowser(patterns) {
  const { runnable, notRun } = chosen(['apps/e2e'], /\.journey\.ts$/, patterns);
  if (runnable.length === 0) return { counts: none(), notRun };
  const browser = await findChromium();
  if (!browser) {
    const reason = 'no Chromium starts here (apt-get install chromium, or set CHROMIUM_PATH)';
    return { counts: none(), notRun: [...notRun, `apps/e2e, ${runnable.length} files: ${reason}`] };
  }
  if (!(await hasChineseFont())) {
    notRun.push('how Chinese looks in screenshots: no Chinese font (apt-get install fonts-noto-cjk)');
  }
  return withScratchDatabase(process.env.DATABASE_URL, (own) =>
    withReport(async (report) => {
      const env = { ...own, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const config = ['--config', 'apps/e2e/playwright.config.ts', '--reporter=list,json'];
      const { code } = await node([script('@playwright/test/cli.js'), 'test', ...config, ...runnable], env);
      return { counts: fromPlaywright(read(report), code), notRun };
    }),
  );
}

/**
 * @param {string[]} folders
 * @param {RegExp} ending
 * @param {string[]} patterns
 */
function chosen(folders, ending, patterns) {
  const files = folders.flatMap((folder) => filesBelow(join(ROOT, folder), ending));
  const inBrowser = (/** @type {string} */ file) =>
    file.includes('/apps/e2e/') === folders.includes('apps/e2e');
  const matches = (/** @type {string} */ file) =>
    patterns.length === 0 || patterns.some((one) => file.includes(one));
  return splitByNeeds(files.filter((file) => inBrowser(file) && matches(file)));
}

/** @returns {Counts} */
function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env */
function node(args, env) {
  return runCommand(process.execPath, args, { cwd: ROOT, echo: true, env: { ...process.env, ...env } });
}

/** @param {string} path */
function script(path) {
  return join(ROOT, 'node_modules', path);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @template T
 * @param {(file: string) => Promise<T>} work
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'yangguang-report-'));
  try {
    return await work(join(folder, 'report'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
