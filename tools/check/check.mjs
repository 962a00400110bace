import { ensureInstalled } from '../common/install.mjs';
import { Refusal } from '../common/refusal.mjs';
import { jobs } from './jobs.mjs';
import { runJobs } from './run-jobs.mjs';

/**
 * `npm run check [-- name…]`: format, lint, types, boundaries and circles; with names only the jobs whose
 * name begins so.
 *
 * @returns {Promise<number>} exit code
 */
export async function check() {
  await ensureInstalled();
  const wanted = process.argv.slice(2);
  const chosen = jobs().filter(
    ({ name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)),
  );
  if (chosen.length === 0) {
    const names = jobs().map(({ name }) => name);
    throw new Refusal(
      `没有这项检查，可选：${names.join('、')}。`,
      `No such check; there are: ${names.join(', ')}.`,
    );
  }
  const failed = await runJobs(chosen);
  console.log(
    failed.length === 0 ? `\nAll ${chosen.length} checks passed` : `\nFailed: ${failed.join(', ')}`,
  );
  return failed.length === 0 ? 0 : 1;
}
