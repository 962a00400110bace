import { describe, expect, it } from '@jest/globals';
import ExcelJS, { type Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { registerMessages } from '@yangguang/platform';
import { formsEn } from '../locales/forms.en';
import { formsZhCN } from '../locales/forms.zh-CN';
import type { FormId } from '../model/form/field';
import { contentOf } from '../model/form/layouts';
import { readForms } from '../model/form/sheet/read-forms';
import { drawContent } from './form-file.service';
import { formWordings } from './form-wording';
import { readDocx } from './read-docx';
import { readXlsx } from './read-xlsx';
import { unpackOffice } from './unpack-office';

registerMessages({ 'zh-CN': formsZhCN, en: formsEn });

const item = contentOf(
  'service-item',
  {
    values: { name: '高龄津贴', promisedDays: 10, charge: 'free', conditions: ['年满80周岁'] },
    rows: { materials: [{ name: '身份证', original: 'original', copies: 1 }] },
  },
  '2026-07-01',
);

async function workbook(change: (sheet: Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await drawContent(item, 'xlsx')).buffer as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (sheet) change(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function word(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await drawContent(item, 'docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(xml)) });
}

async function found(bytes: Uint8Array, form: FormId = 'service-item') {
  const unpacked = unpackOffice(bytes);
  if (!unpacked) return undefined;
  const grid = unpacked.format === 'docx' ? readDocx(unpacked) : await readXlsx(unpacked);
  const { forms, problems } = readForms(form, grid, formWordings(), '2026-11-24');
  return {
    forms,
    told: [...problems, ...forms.flatMap((one) => one.problems)].map(({ at, problem }) => `${problem} ${at}`),
  };
}

/** The cell beside a label. */
function beside(sheet: Worksheet, label: string): ExcelJS.Cell {
  let row = 0;
  sheet.eachRow((line, number) => {
    if (line.getCell(1).value === label) row = number;
  });
  return sheet.getCell(row, 2);
}

describe('a workbook that came back', () => {
  it('names every mistake by its cell', async () => {
    const at: Record<string, string> = {};
    const bytes = await workbook((sheet) => {
      const put = (label: string, value: ExcelJS.CellValue) => {
        const cell = beside(sheet, label);
        cell.value = value;
        at[label] = `行政审批和办事项目登记表!${cell.address}`;
      };
      put('承诺时限（工作日）', '十天');
      put('是否收费', '看情况');
      put('决定日期', '2026-02-30');
      put('办理地点', { formula: 'HYPERLINK("http://x")', result: '县政务服务中心' });
    });
    const read = await found(bytes);
    expect(read?.told.sort()).toEqual(
      [
        `not-a-number ${at['承诺时限（工作日）']}`,
        `not-a-choice ${at['是否收费']}`,
        `not-a-day ${at['决定日期']}`,
        `formula ${at['办理地点']}`,
      ].sort(),
    );
    expect(read?.forms[0]?.content).toMatchObject({ name: '高龄津贴', place: '', charge: null });
  });

  it('reads numbers and days that Excel keeps as such', async () => {
    const bytes = await workbook((sheet) => {
      beside(sheet, '承诺时限（工作日）').value = 7;
      const day = beside(sheet, '生效日期');
      day.value = new Date('2026-07-14T00:00:00Z');
      day.style = { ...day.style, numFmt: 'yyyy-mm-dd' };
      beside(sheet, '到现场次数').value = '２次';
    });
    const read = await found(bytes);
    expect(read?.told).toEqual([]);
    expect(read?.forms[0]?.content).toMatchObject({ promisedDays: 7, effectiveOn: '2026-07-14', visits: 2 });
  });

  it('reads nothing that is hidden, and says so', async () => {
    const bytes = await workbook((sheet, book) => {
      const row = beside(sheet, '事项名称').row;
      sheet.getRow(Number(row)).hidden = true;
      book.addWorksheet('底稿', { state: 'hidden' }).getCell('A1').value = '不给人看的';
    });
    const read = await found(bytes);
    expect(read?.told).toContain('hidden-sheet 底稿');
    expect(read?.told.filter((one) => one.startsWith('hidden-cells'))).not.toEqual([]);
    expect(read?.forms[0]?.content).toMatchObject({ name: '' });
  });

  it('may hold many forms, on one sheet and on several', async () => {
    const bytes = await workbook((sheet, book) => {
      const rows = sheet.getSheetValues().slice(1) as ExcelJS.CellValue[][];
      const more = book.addWorksheet('第二张');
      for (const copy of [1, 2])
        for (const row of rows)
          more.addRow(row[1] === '事项名称' ? ['事项名称', `事项${copy}`] : row.slice(1));
    });
    const read = await found(bytes);
    expect(read?.told).toEqual([]);
    expect(read?.forms.map(({ content }) => 'name' in content && content.name)).toEqual([
      '高龄津贴',
      '事项1',
      '事项2',
    ]);
  });

  it('is refused for another form, and where there is none', async () => {
    const read = await found(await workbook(() => undefined), 'unit-profile');
    expect(read?.forms).toEqual([]);
    expect(read?.told).toEqual(['other-form 行政审批和办事项目登记表!A1', 'no-form ']);
  });
});

describe('a Word file that came back', () => {
  it('names tracked changes, hidden words and fields that compute', async () => {
    const bytes = await word((xml) =>
      xml
        .replace(
          '高龄津贴</w:t>',
          '高龄津贴</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t></w:t>',
        )
        .replace('年满80周岁</w:t>', '年满80周岁</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\x</w:instrText>'),
    );
    const read = await found(bytes);
    expect(read?.told.map((one) => one.split(' ')[0]).sort()).toEqual(['formula', 'tracked-changes']);
    expect(read?.forms[0]?.content).toMatchObject({ name: '高龄津贴', conditions: [] });
  });
});

describe('what is no form', () => {
  it.each([
    ['a text', strToU8('not a zip')],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a file with macros',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/vbaProject.bin': strToU8('x') }),
    ],
    ['a bomb', zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/a.xml': new Uint8Array(41 * 1024 * 1024) })],
  ])('is not unpacked: %s', (_name, bytes) => {
    expect(unpackOffice(bytes)).toBeUndefined();
  });
});
