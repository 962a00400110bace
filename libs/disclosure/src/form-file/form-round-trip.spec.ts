import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { registerMessages } from '@yangguang/platform';
import { formsEn } from '../locales/forms.en';
import { formsZhCN } from '../locales/forms.zh-CN';
import { FORM_IDS, MOST_LINES, type Cell, type Field, type Fields } from '../model/form/field';
import { contentOf, LAYOUTS, type FormContent } from '../model/form/layouts';
import { readForms } from '../model/form/sheet/read-forms';
import { drawContent } from './form-file.service';
import { FORM_FORMATS, type FormFormat } from './form-file-kind';
import { formWordings } from './form-wording';
import { readDocx } from './read-docx';
import { readXlsx } from './read-xlsx';
import { unpackOffice } from './unpack-office';

registerMessages({ 'zh-CN': formsZhCN, en: formsEn });

/** What people write, and what they write to make a spreadsheet run something. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    '<b>&amp;</b>',
    '_x0041_',
    '主要职责',
    '序号',
    '12',
    '2026-07-14',
    '高龄津贴',
  ),
);
const line = (max: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts
        .join(' ')
        .normalize('NFC')
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
        .slice(0, max)
        .trim(),
    )
    // Half of a pair of surrogates is no letter, and what is cut may compose anew.
    .filter((words) => !/\p{Cs}/u.test(words) && words.normalize('NFC') === words);

function cellOf({ kind, max, choices }: Field): fc.Arbitrary<Cell> {
  switch (kind) {
    case 'text':
      return line(max);
    case 'long':
      return fc
        .array(line(40), { maxLength: 3 })
        .map((parts) => parts.join('\n').trim().slice(0, max).trim());
    case 'lines':
      return fc.array(line(Math.min(max, 60)).filter(Boolean), { maxLength: Math.min(MOST_LINES, 5) });
    case 'number':
      return fc.option(fc.integer({ min: 0, max }));
    case 'choice':
      return fc.option(fc.constantFrom(...choices));
    case 'day':
      return fc.option(day);
  }
}

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rowOf = (fields: Fields) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, cellOf(field)])));
const isFilled = (row: Readonly<Record<string, Cell>>) =>
  Object.values(row).some(
    (cell) => cell !== null && cell !== '' && (!Array.isArray(cell) || cell.length > 0),
  );

const contents: fc.Arbitrary<FormContent> = fc.constantFrom(...FORM_IDS).chain((form) => {
  const { fields, tables } = LAYOUTS[form];
  const rows = fc.record(
    Object.fromEntries(
      Object.entries(tables).map(([key, table]) => [
        key,
        fc.array(rowOf(table.fields).filter(isFilled), { maxLength: 4 }),
      ]),
    ),
  );
  return fc
    .tuple(rowOf(fields), rows, day)
    .map(([values, filled, madeOn]) => contentOf(form, { values, rows: filled }, madeOn));
});

async function readBack(content: FormContent, format: FormFormat) {
  const unpacked = unpackOffice(await drawContent(content, format));
  if (!unpacked) throw new Error('The file could not be unpacked');
  const grid = unpacked.format === 'docx' ? readDocx(unpacked) : await readXlsx(unpacked);
  return readForms(content.form, grid, formWordings(), '1999-01-01');
}

describe('a form as a file', () => {
  it.each(FORM_FORMATS)('comes back as it went out: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const { forms, problems } = await readBack(content, format);
        expect(problems).toEqual([]);
        expect(forms.map((one) => one.problems)).toEqual([[]]);
        expect(forms[0]?.content).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });
});
