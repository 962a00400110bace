import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { toCsv, toXlsx } from './figures-table';

const ROWS = [
  ['范围', '收到'],
  ['=HYPERLINK("http://x")', 3],
  ['甲,乙', 0],
];

describe('the figures as a file', () => {
  it('hold no formula as CSV and open as UTF-8', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv(ROWS));
    expect(text).toBe('\uFEFF范围,收到\r\n"\'=HYPERLINK(""http://x"")",3\r\n"甲,乙",0\r\n');
  });

  it('hold texts as texts and numbers as numbers as XLSX', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await toXlsx(ROWS, '统计');
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('统计');
    expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell('A2').value).toBe('=HYPERLINK("http://x")');
    expect(sheet?.getCell('B2').value).toBe(3);
  });
});
