import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FontLibrary } from './font-library';

const resolveFrom = createRequire(import.meta.url);
const fontFile = (name: string) =>
  resolveFrom.resolve(`@fontsource/noto-serif-sc/files/noto-serif-sc-${name}-normal.woff2`);

// Fonts are read and files drawn: on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

describe('the fonts of a county', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    cpSync(fontFile('chinese-simplified-200'), join(folder, 'fangsong.woff2'));
    cpSync(fontFile('106-400'), join(folder, 'rare-numbers.woff2'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('come first where it has its own', async () => {
    const fonts = await new FontLibrary(folder).fontsFor([
      { text: '县', role: 'body' },
      { text: '县', role: 'title' },
    ]);
    expect(fonts.faceFor('县', 'body').name).toBe('own-fangsong');
    expect(fonts.faceFor('县', 'title').name).toBe('noto-serif-sc-900');
  });

  it('leave to the fonts it added what its own do not have', async () => {
    const fonts = await new FontLibrary(folder).fontsFor([{ text: '县①', role: 'body' }]);
    expect(fonts.faceFor('①', 'body').name).toBe('own-rare-numbers.woff2');
  });

  it('find rare characters in the slices of the open font', async () => {
    const fonts = await new FontLibrary().fontsFor([{ text: '犇é', role: 'body' }]);
    expect(fonts.faceFor('犇', 'body').has('犇'.codePointAt(0) ?? 0)).toBe(true);
    expect(fonts.measure('犇', 'body', 16)).toBeCloseTo(16);
  });

  it('name every character that is nowhere', async () => {
    const asking = new FontLibrary().fontsFor([
      { text: '䶮县', role: 'body' },
      { text: '𠅤', role: 'title' },
    ]);
    await expect(asking).rejects.toMatchObject({ values: { characters: '䶮 (U+4DAE), 𠅤 (U+20164)' } });
  });
});
