import { translate, type Language } from '@yangguang/platform';
import type { FigureLineResponse, UnitFiguresResponse } from './dto/unit-figures.response';

export type Cell = string | number;

/** The figures as a table: a line for everything, one a month, one a unit; shares with both their parts. */
export function figuresTable(figures: UnitFiguresResponse, language: Language): Cell[][] {
  const say = (key: string) => translate(language, `supervision.figures.column.${key}`);
  const lines: [string, FigureLineResponse][] = [
    [say('total'), figures.total],
    ...figures.months.map((month): [string, FigureLineResponse] => [month.month, month]),
    ...figures.units.map((unit): [string, FigureLineResponse] => [unit.unitName, unit]),
  ];
  return [
    COLUMNS.map(([key]) => say(key)),
    ...lines.map(([name, line]) => COLUMNS.map(([, cell]) => cell(line, name))),
  ];
}

const COLUMNS: readonly [string, (line: FigureLineResponse, name: string) => Cell][] = [
  ['of', (_line, name) => name],
  ['received', (line) => line.received],
  ['answered', (line) => line.answered],
  ['on-time', (line) => line.onTime.numerator],
  ['on-time-of', (line) => line.onTime.denominator],
  ['on-time-rate', (line) => percentCell(line.onTime.rate)],
  ['overdue', (line) => line.overdue],
  ['open', (line) => line.open],
  ['late', (line) => line.late],
  ['median', (line) => line.median ?? ''],
  ['p90', (line) => line.p90 ?? ''],
  ['satisfied', (line) => line.satisfied.numerator],
  ['rated', (line) => line.rated.numerator],
  ['satisfied-rate', (line) => percentCell(line.satisfied.rate)],
  ['returned', (line) => line.returned],
  ['extended', (line) => line.extended],
  ['reworked', (line) => line.reworked],
  ['overridden', (line) => line.overridden],
  ['looked', (line) => line.looked.numerator],
  ['looked-of', (line) => line.looked.denominator],
  ['looked-rate', (line) => percentCell(line.looked.rate)],
  ['refused', (line) => line.refused],
  ['withdrawn', (line) => line.withdrawn],
];

/** A share in hundredths with one decimal; an empty cell for none. */
export const percentCell = (rate: number | null): Cell => (rate === null ? '' : Math.round(rate * 1000) / 10);

/** CSV by RFC 4180 with the mark that Excel and WPS need to see Chinese. */
export function toCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const text = rows.map((row) => row.map(csvCell).join(',')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

/** A name beginning with = + - @ would be run as a formula; an apostrophe makes it text again. */
function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A workbook of one sheet. Texts are written as texts: whatever they begin with, no formula comes of them. */
export async function toXlsx(rows: readonly (readonly Cell[])[], title: string): Promise<Uint8Array> {
  // Loaded with the first workbook: the library takes memory that a server at rest should not hold.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  for (const row of rows) sheet.addRow([...row]);
  sheet.getRow(1).font = { bold: true };
  sheet.getColumn(1).width = 28;
  sheet.getColumn(1).numFmt = '@';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
