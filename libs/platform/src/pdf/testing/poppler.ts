import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What a program of poppler-utils says about a PDF. Specs that use it are named `*.needs-poppler.*`;
 * where the program is missing they fail by its name rather than pass without having looked.
 */
export function poppler(program: 'pdfsig' | 'pdftotext' | 'pdffonts', pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'poppler-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const args = { pdfsig: ['-nocert', file], pdftotext: [file, '-'], pdffonts: [file] }[program];
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    const isMissing =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    throw isMissing
      ? new Error(`${program} is not installed: this test has not run. Install poppler-utils.`)
      : error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
