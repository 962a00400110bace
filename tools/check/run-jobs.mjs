import { join } from 'node:path';
import { runCommand } from '../common/command.mjs';
import { ROOT } from '../common/settings.mjs';

/** TypeScript and eslint take a gigabyte each: two at once suit a small machine. */
const AT_ONCE = 2;

/**
 * Runs all jobs, however many fail, and prints each with its time as it ends.
 *
 * @param {import('./jobs.mjs').Job[]} jobs
 * @param {(pid: number) => void} [started]
 * @returns {Promise<string[]>} names of those that failed
 */
export async function runJobs(jobs, started) {
  const queue = [...jobs];
  /** @type {string[]} */
  const failed = [];
  async function work() {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const begun = performance.now();
      const program = join(ROOT, job.program.startsWith('tools/') ? '' : 'node_modules', job.program);
      const { code, output } = await runCommand(process.execPath, [program, ...job.args], {
        cwd: ROOT,
        started,
      });
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${job.name}  (${seconds} s)`);
      if (code === 0) continue;
      failed.push(job.name);
      console.log(output.trimEnd());
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed;
}
