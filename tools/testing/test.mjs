import { ensureBuilt } from '../common/built.mjs';
import { ensureInstalled } from '../common/install.mjs';
import { Refusal } from '../common/refusal.mjs';
import { runBrowser, runChaos, runJest, runTools } from './parts.mjs';
import { plainLine, sum } from './results.mjs';

/** @type {Record<string, (patterns: string[]) => Promise<import('./parts.mjs').PartResult>>} */
const PARTS = {
  unit: (patterns) => runJest('unit', patterns),
  tools: runTools,
  db: (patterns) => runJest('db', patterns),
  api: (patterns) => runJest('api', patterns),
  chaos: runChaos,
  e2e: runBrowser,
};

/** Parts that use the built apps. */
const ON_BUILD = ['api', 'chaos', 'e2e'];

/**
 * `npm test [-- part [pattern…]]`: everything, or one part, ending with one plain line of what passed and
 * failed. What could not be run here is named before it, and is never counted as passed.
 *
 * @returns {Promise<number>} exit code
 */
export async function test() {
  const [part, ...patterns] = process.argv.slice(2);
  if (part !== undefined && !PARTS[part]) {
    const known = Object.keys(PARTS).join('|');
    throw new Refusal(
      `没有“${part}”这部分测试，可选：${known}。`,
      `There is no part "${part}"; choose from ${known}.`,
    );
  }
  await ensureInstalled();
  const lines = [];
  const all = [];
  for (const name of part ? [part] : Object.keys(PARTS)) {
    const begun = performance.now();
    console.log(`\n── ${name} ${'─'.repeat(60)}`);
    const { counts, notRun } = await run(name, patterns);
    all.push(counts);
    lines.push(
      `${name.padEnd(6)} ${plainLine(counts)}  (${((performance.now() - begun) / 1000).toFixed(0)} s)`,
    );
    lines.push(...notRun.map((what) => `       not run: ${what}`));
  }
  const total = sum(all);
  if (total.passed + total.failed === 0) lines.push('No test was run.');
  console.log(`\n${lines.join('\n')}\n\n${plainLine(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/**
 * @param {string} name
 * @param {string[]} patterns
 * @returns {Promise<import('./parts.mjs').PartResult>}
 */
async function run(name, patterns) {
  try {
    if (ON_BUILD.includes(name)) await ensureBuilt();
    return await /** @type {NonNullable<typeof PARTS[string]>} */ (PARTS[name])(patterns);
  } catch (error) {
    // The other parts still run; this one is a failure.
    console.error(error instanceof Refusal ? error.message : error);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, notRun: [] };
  }
}
