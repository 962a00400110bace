import type { Cell, Worksheet } from 'exceljs';
import type { PaperCell, PaperRow } from '../model/form/sheet/write-form';
import type { Paper } from './paper';

const LINE = { style: 'thin', color: { argb: 'FF797163' } } as const;
const FRAME = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3EFE6' } } as const;
/** Excel takes no longer list of choices in a cell. */
const LONGEST_LIST = 255;
const LABEL_WIDTH = 24;
const COLUMN_WIDTH = 18;
/** Characters of a line where an entry spans the sheet, and the points of a line. */
const LINE_CHARACTERS = 70;
const LINE_POINTS = 16;

/** A form as a workbook. Entries are written as texts: whatever they begin with, no formula comes of them. */
export async function drawXlsx({ title, width, rows }: Paper): Promise<Uint8Array> {
  // Loaded with the first form: the library takes memory that a server at rest should not hold.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(title, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = Array.from({ length: width }, (_one, index) => ({
    width: index === 0 ? LABEL_WIDTH : COLUMN_WIDTH,
  }));
  for (const [index, row] of rows.entries()) draw(sheet, index + 1, row, width);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function draw(sheet: Worksheet, number: number, row: PaperRow, width: number): void {
  const isWide = row.kind !== 'heads' && row.kind !== 'row';
  for (const [index, part] of row.cells.entries()) put(sheet.getCell(number, index + 1), part, row.kind);
  if (!isWide) return;
  const from = row.cells.length;
  if (width > from) sheet.mergeCells(number, from, number, width);
  const lines = (row.cells[1]?.text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0);
  sheet.getRow(number).height = row.kind === 'title' ? 30 : Math.max(1.4, lines + 0.4) * LINE_POINTS;
}

function put(cell: Cell, { text, field, choices }: PaperCell, kind: PaperRow['kind']): void {
  cell.value = text === '' ? null : escaped(text);
  cell.numFmt = '@';
  cell.border = FRAME;
  cell.alignment = { wrapText: true, vertical: field ? 'top' : 'middle' };
  if (!field) {
    cell.font = { bold: kind !== 'row', size: kind === 'title' ? 16 : 11 };
    if (kind !== 'title') cell.fill = HEAD;
  }
  const list = `"${choices.join(',')}"`;
  if (choices.length > 0 && list.length <= LONGEST_LIST)
    cell.dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
}

/** A text that looks like an escaped letter of the format (ECMA-376 part 1, 22.9.2.19) stays what it is. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
