import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesBelow, hasTool, splitByNeeds, toolsNamedIn } from './needs.mjs';
import { isLeftover } from './template.mjs';

// Put together here, or this very file would be taken for one that needs them.
const SEAL = ['pdf', 'sig'].join('');
const WORD = ['sof', 'fice'].join('');

describe('what tests need', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'needs-'));
    writeFileSync(join(folder, 'plain.spec.ts'), `it('${SEAL} is only mentioned', () => {});`);
    writeFileSync(join(folder, 'seal.spec.ts'), `execFileSync('${SEAL}', [file]);`);
    writeFileSync(join(folder, 'word.spec.ts'), `/** @needs ${WORD} */`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read off the programs a file names', () => {
    expect(toolsNamedIn(`run("${SEAL}"); run('${SEAL}')`)).toEqual([SEAL]);
    expect(toolsNamedIn(`// @needs ${WORD}`)).toEqual([WORD]);
    expect(toolsNamedIn(`a ${SEAL} in a sentence`)).toEqual([]);
  });

  it('keeps a file that cannot run apart, with the reason and the remedy', () => {
    const split = splitByNeeds(filesBelow(folder, /\.spec\.ts$/), (tool) => tool === WORD);
    expect(split.runnable.map((file) => file.slice(folder.length + 1))).toEqual([
      'plain.spec.ts',
      'word.spec.ts',
    ]);
    expect(split.notRun).toEqual([
      expect.stringMatching(/pdfsig is absent \(apt-get install poppler-utils\)$/),
    ]);
  });

  it('looks for programs along the PATH', () => {
    expect(hasTool('plain.spec.ts', `/nowhere::${folder}`)).toBe(true);
    expect(hasTool('plain.spec.ts', '')).toBe(false);
  });
});

describe('databases that test runs leave behind', () => {
  const mine = `yangguang_test_1_${process.pid}_0a`;
  const gone = 'yangguang_test_99999998_99999999_0a';

  it('go when the run that made them is gone', () => {
    expect(isLeftover(gone, 'yangguang_template_a', false)).toBe(true);
    expect(isLeftover(mine, 'yangguang_template_a', false)).toBe(false);
  });

  it('templates go only when nobody else uses the server', () => {
    expect(isLeftover('yangguang_template_b', 'yangguang_template_a', false)).toBe(false);
    expect(isLeftover('yangguang_template_b', 'yangguang_template_a', true)).toBe(true);
    expect(isLeftover('yangguang_template_a', 'yangguang_template_a', true)).toBe(false);
  });
});
