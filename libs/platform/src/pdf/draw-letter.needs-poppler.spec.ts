import { describe, expect, it, jest } from '@jest/globals';
import { DomainError } from '@yangguang/kernel';
import { FontLibrary } from './fonts/font-library';
import { textOf } from './layout-letter';
import { drawLetter, layOut } from './letter-drawer';
import { answerSheet } from './testing/letters';
import { poppler } from './testing/poppler';

const library = new FontLibrary();
const bare = (text: string) => text.replace(/\s/g, '');
const rare = answerSheet({
  addressee: '犇堃喆女士：',
  blocks: [
    { kind: 'heading', level: 2, text: '（一）气温①' },
    {
      kind: 'paragraph',
      text: '气温在25℃以上、误差不超过3‰时，√ 表示“正常”。Mr. Wang wrote 2 e-mails: office & AV.'.repeat(40),
    },
  ],
});

// Fonts are read and files drawn: on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

describe('a drawn letter', () => {
  it.each([
    ['an answer sheet', answerSheet()],
    ['a draft', answerSheet({ watermark: '样稿', sealed: false })],
    ['three pages with rare characters', rare],
  ])('gives back its text in reading order: %s', async (_name, model) => {
    const { pages } = await layOut(model, library);
    expect(bare(poppler('pdftotext', await drawLetter(model, library)))).toBe(bare(textOf(pages)));
  });

  it('embeds every font, cut down to the characters used', async () => {
    const pdf = await drawLetter(rare, library);
    const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(4);
    fonts.forEach((line) => expect(line).toMatch(/ yes yes yes +\d+ +\d+$/));
    expect(pdf.length).toBeLessThan(250_000);
  });

  it('reports every character that no font has, and draws nothing', async () => {
    const drawing = drawLetter(answerSheet({ addressee: '䶮𠅤先生：' }), library);
    await expect(drawing).rejects.toThrow(DomainError);
    await expect(drawing).rejects.toMatchObject({
      key: 'platform.pdf.glyphs-missing',
      values: { characters: '䶮 (U+4DAE), 𠅤 (U+20164)' },
    });
  });
});
