import { describe, expect, it } from '@jest/globals';
import { fromJest, fromNodeTap, fromPlaywright, plainLine, sum } from './results.mjs';

describe('what a run comes to', () => {
  it('counts a file that Jest could not load as a failure', () => {
    const report = JSON.stringify({
      numPassedTests: 5,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numPendingTests: 3,
    });
    expect(fromJest(report, 1)).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });

  it('counts a runner that died without a report as a failure', () => {
    expect(fromJest('', 134)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(fromPlaywright('{"half', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(fromNodeTap('', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts an error of Playwright outside any test as a failure', () => {
    const report = JSON.stringify({
      stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 },
      errors: [{}],
    });
    expect(fromPlaywright(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('reads the totals of node --test and not those of a subtest', () => {
    const report = '    # pass 99\n# tests 7\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
    expect(fromNodeTap(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });

  it('ends with a plain line that names skipped tests only when there are any', () => {
    const total = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 3, skipped: 0 },
    ]);
    expect(plainLine(total)).toBe('3 passed, 3 failed');
    expect(plainLine({ ...total, skipped: 1 })).toBe('3 passed, 3 failed, 1 skipped');
  });
});
