/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed a runner that ends badly without naming a failed test counts as one
 * @property {number} skipped
 */

/**
 * @param {string} report Jest's --json
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function fromJest(report, code) {
  const json = parse(report);
  // A file that could not even be loaded has no tests to count: it is one failure.
  const counts = {
    passed: count(json.numPassedTests),
    failed: count(json.numFailedTests) + count(json.numRuntimeErrorTestSuites),
    skipped: count(json.numPendingTests) + count(json.numTodoTests),
  };
  return honest(counts, code);
}

/**
 * @param {string} report Playwright's json reporter
 * @param {number} code
 * @returns {Counts}
 */
export function fromPlaywright(report, code) {
  const { stats = {}, errors = [] } = parse(report);
  const counts = {
    passed: count(stats.expected) + count(stats.flaky),
    failed: count(stats.unexpected) + count(errors.length),
    skipped: count(stats.skipped),
  };
  return honest(counts, code);
}

/**
 * @param {string} report the tap reporter of `node --test`
 * @param {number} code
 * @returns {Counts}
 */
export function fromNodeTap(report, code) {
  const number = (/** @type {string} */ name) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  const counts = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
  return honest(counts, code);
}

/** @param {Counts} counts @param {number} code @returns {Counts} */
function honest(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** @param {unknown} value */
function count(value) {
  return typeof value === 'number' ? value : 0;
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return {
    passed: all.reduce((total, one) => total + one.passed, 0),
    failed: all.reduce((total, one) => total + one.failed, 0),
    skipped: all.reduce((total, one) => total + one.skipped, 0),
  };
}

/** @param {Counts} counts the plain line that closes a run */
export function plainLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
