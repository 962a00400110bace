import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FontLibrary } from './fonts/font-library';
import { textOf } from './layout-letter';
import type { LetterModel } from './letter-model';
import { drawLetter, layOut } from './letter-drawer';
import { mm, TYPE_AREA } from './page-grid';
import { answerSheet } from './testing/letters';
import { poppler } from './testing/poppler';

jest.setTimeout(60_000);

const library = new FontLibrary();
const line = '各单位实行领导带班和24小时专人值班，值班人员不得擅离岗位，不得由他人替班，遇有情况及时报告。';
const model: LetterModel = answerSheet({
  form: 'red-head',
  letterhead: '云岭县人民政府办公室文件',
  number: '云政办发〔2026〕3号',
  urgency: '加急',
  title: '云岭县人民政府办公室关于做好元旦春节期间应急值守工作的通知',
  addressee: '各乡镇人民政府，县政府各部门：',
  blocks: [
    { kind: 'heading', level: 1, text: '一、落实值班制度' },
    ...Array.from({ length: 14 }, () => ({ kind: 'paragraph' as const, text: line })),
  ],
  signature: '云岭县人民政府办公室',
  verification: undefined,
  footer: undefined,
  imprint: {
    copies: '县委办公室，县人大常委会办公室',
    issuer: '云岭县人民政府办公室',
    date: '2026年11月23日',
  },
});
const TOLERANCE = mm(0.5);
const within = (actual: number, wanted: number) =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(TOLERANCE);

interface Word {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every word of a file with its box, as poppler sees the finished page. */
function wordsOf(pdf: Uint8Array): Word[] {
  const folder = mkdtempSync(join(tmpdir(), 'bbox-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    const html = execFileSync('pdftotext', ['-bbox', join(folder, 'file.pdf'), '-'], { encoding: 'utf8' });
    return html
      .split('<page ')
      .slice(1)
      .flatMap((part, index) =>
        [...part.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
          ([, x, top, right, bottom, text = '']) => ({
            page: index + 1,
            text,
            x: Number(x),
            right: Number(right),
            top: Number(top),
            bottom: Number(bottom),
          }),
        ),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a document under a red head, as drawn', () => {
  let pdf: Uint8Array;
  let words: Word[];
  let laidOut: Awaited<ReturnType<typeof layOut>>['pages'];
  const word = (text: string, page = 1) => {
    const found = words.find((one) => one.page === page && one.text.includes(text));
    if (!found) throw new Error(`No word ${text} on page ${page}`);
    return found;
  };
  const middle = ({ top, bottom }: Word) => (top + bottom) / 2;

  beforeAll(async () => {
    pdf = await drawLetter(model, library);
    words = wordsOf(pdf);
    laidOut = (await layOut(model, library)).pages;
  });

  it('gives back the model’s text', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    expect(bare(poppler('pdftotext', pdf))).toBe(bare(textOf(laidOut)));
    expect(bare(poppler('pdftotext', pdf))).not.toContain('此页无正文');
  });

  it('keeps margins of 28 mm left and 26 mm right', () => {
    const body = words.filter(({ text }) => !text.includes('—') && text.length > 20);
    within(Math.min(...body.map(({ x }) => x)), mm(28));
    for (const { right } of words) expect(right).toBeLessThanOrEqual(mm(28 + 156) + TOLERANCE);
  });

  it('has 22 lines of 28.99 pt on a full page, filling 225 mm', () => {
    const baselines = laidOut[1]?.items.flatMap((item) =>
      item.kind === 'text' && item.size === 16 && item.role !== 'small'
        ? [Math.round(item.baseline * 100) / 100]
        : [],
    );
    const lines = [...new Set(baselines)].sort((a, b) => a - b);
    const steps = lines.slice(1).map((value, index) => value - (lines[index] ?? 0));
    for (const step of steps) expect(Math.abs(step / 28.99 - Math.round(step / 28.99))).toBeLessThan(0.02);
    within(22 * 28.99, mm(225));
  });

  it('sets the mark 35 mm below the text’s upper edge, the red line 4 mm under the number and 156 mm wide', () => {
    const items = laidOut[0]?.items ?? [];
    const mark = items.find((item) => item.kind === 'text' && item.colour === 'red');
    const rule = items.find((item) => item.kind === 'rule');
    const number = items.find((item) => item.kind === 'text' && item.text.includes('〔2026〕'));
    if (mark?.kind !== 'text' || rule?.kind !== 'rule' || number?.kind !== 'text')
      throw new Error('Parts missing');
    within(mark.baseline - 0.88 * mark.size, mm(37 + 35));
    within(rule.y - (number.baseline + 0.12 * number.size), mm(4));
    within(rule.width, mm(156));
    within(rule.x, mm(28));
    const drawn = word('文件');
    within((drawn.x + drawn.right) / 2, mm(105));
    const drawnNumber = word('云政办发');
    expect(drawnNumber.top).toBeGreaterThan(drawn.bottom);
  });

  it('shows the text on the first page and urgency flush left', () => {
    within(word('加急').x, mm(28));
    expect(word('落实值班制度').page).toBe(1);
  });

  it('stands its 版记 on the lower edge of the last page, with lines of 0.35 and 0.25 mm', () => {
    const rules = (laidOut.at(-1)?.items ?? []).flatMap((item) => (item.kind === 'rule' ? [item] : []));
    expect(rules.map(({ thickness }) => Math.round((thickness / mm(1)) * 100) / 100).sort()).toEqual([
      0.25, 0.35, 0.35,
    ]);
    within(Math.max(...rules.map(({ y, thickness }) => y + thickness)), TYPE_AREA.bottom);
    const last = laidOut.length;
    expect(middle(word('抄送', last))).toBeLessThan(middle(word('印发', last)));
  });

  it('numbers odd pages on the right, even ones on the left, 7 mm under the text', () => {
    const numbers = laidOut.map(({ items }) =>
      items.find((item) => item.kind === 'text' && /^— \d+ —$/.test(item.text)),
    );
    numbers.forEach((item, index) => {
      if (item?.kind !== 'text') throw new Error(`Page ${index + 1} has no number`);
      // A dash stands about a third of the size above its baseline.
      within(item.baseline - 0.35 * item.size, TYPE_AREA.bottom + mm(7));
      expect(item.x > mm(105)).toBe(index % 2 === 0);
    });
  });

  it('puts the date four characters from the right, the seal’s top within a line of the text', () => {
    const page = laidOut.at(-1);
    const date = page?.items.findLast(
      (item) => item.kind === 'text' && item.text.endsWith('日') && item.size === 16,
    );
    if (date?.kind !== 'text' || !page?.sealCentre) throw new Error('No date or seal');
    const { sealCentre } = page;
    const drawn = words.filter(({ page: of, text }) => of === page.number && text.endsWith('日'));
    within(Math.max(...drawn.map(({ right }) => right)), mm(28 + 156) - 4 * (mm(156) / 28));
    const texts = page.items.flatMap((item) =>
      item.kind === 'text' && item.size === 16 && item.baseline < sealCentre.y - mm(10)
        ? [item.baseline]
        : [],
    );
    const gap = sealCentre.y - mm(21) - (Math.max(...texts) + 0.12 * 16 + 6.5);
    expect(Math.abs(gap)).toBeLessThanOrEqual(28.99);
  });
});
