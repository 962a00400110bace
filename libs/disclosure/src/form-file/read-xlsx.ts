import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import {
  problemAt,
  type Grid,
  type GridCell,
  type GridRow,
  type SheetProblem,
} from '../model/form/sheet/grid';
import type { UnpackedForm } from './unpack-office';

type Sheets = typeof import('@e965/xlsx');

const MOST_ROWS = 6_000;
const MOST_COLUMNS = 30;

/** The sheets of a workbook as rows. What is hidden is not read, and is named. */
export async function readXlsx({ parts }: UnpackedForm): Promise<Grid> {
  const xlsx = await import('@e965/xlsx');
  // From the parts that were unpacked within bounds: the library itself has none.
  const book = xlsx.read(zipSync(parts, { level: 0 }), {
    type: 'array',
    dense: true,
    cellNF: true,
    // Without it the library does not say which rows and columns are hidden.
    cellStyles: true,
    cellHTML: false,
    sheetRows: MOST_ROWS,
  });
  const found = book.SheetNames.map((name, index) => readSheet(xlsx, book, name, index));
  return { rows: found.flatMap(({ rows }) => rows), problems: found.flatMap(({ problems }) => problems) };
}

function readSheet(xlsx: Sheets, book: WorkBook, name: string, index: number): Grid {
  if (book.Workbook?.Sheets?.[index]?.Hidden)
    return { rows: [], problems: [problemAt(name, 'hidden-sheet', name)] };
  const sheet = book.Sheets[name];
  if (!sheet) return { rows: [], problems: [] };
  const hidden = (column: number): boolean => sheet['!cols']?.[column]?.hidden === true;
  const problems: SheetProblem[] = [];
  const rows: GridRow[] = [];
  for (const [rowIndex, line] of linesOf(sheet).entries()) {
    const at = (column: number): string => `${name}!${xlsx.utils.encode_cell({ r: rowIndex, c: column })}`;
    const isHidden = sheet['!rows']?.[rowIndex]?.hidden === true;
    const cells = Array.from(
      { length: Math.min(line?.length ?? 0, MOST_COLUMNS) },
      (_one, column): GridCell => {
        const cell = line?.[column];
        const read = { ...readCell(xlsx, book, cell), at: at(column) };
        if ((read.text === '' && !read.formula) || (!isHidden && !hidden(column))) return read;
        problems.push(problemAt(read.at, 'hidden-cells', read.text.slice(0, 60)));
        return { text: '', at: read.at };
      },
    );
    rows.push(cells);
  }
  return { rows, problems };
}

const linesOf = (sheet: WorkSheet): (CellObject | undefined)[][] =>
  Array.from((sheet['!data'] ?? []) as (CellObject | undefined)[][]);

function readCell(xlsx: Sheets, book: WorkBook, cell: CellObject | undefined): Omit<GridCell, 'at'> {
  if (!cell || cell.v === undefined)
    return cell?.f === undefined ? { text: '' } : { text: `=${cell.f}`, formula: true };
  if (cell.f !== undefined) return { text: `=${cell.f}`, formula: true };
  if (typeof cell.v === 'number' && typeof cell.z === 'string' && isDate(xlsx, cell.z))
    return { text: dayOf(xlsx, cell.v, book.Workbook?.WBProps?.date1904 === true) };
  return { text: cell.t === 'e' ? (cell.w ?? '') : String(cell.v as string | number | boolean) };
}

const isDate = ({ SSF }: Sheets, format: string): boolean =>
  (SSF as { is_date: (one: string) => boolean }).is_date(format);

/** A day that Excel keeps as a number (since 1900, or 1904 where the file says so). */
function dayOf({ SSF }: Sheets, value: number, date1904: boolean): string {
  const code = (
    SSF as { parse_date_code: (one: number, how: object) => { y: number; m: number; d: number } | null }
  ).parse_date_code(value, { date1904 });
  return code ? `${code.y}-${code.m}-${code.d}` : String(value);
}
