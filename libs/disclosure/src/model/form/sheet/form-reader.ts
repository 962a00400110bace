import { day, type Cell, type Field, type FormLayout, type Row, type Table } from '../field';
import type { FormValues } from '../layouts';
import { emptyCell, readCell } from './cell';
import { problemAt, type GridCell, type GridRow, type SheetProblem } from './grid';
import { labelKey, type FormWording } from './wording';

interface OpenTable {
  readonly key: string;
  readonly table: Table;
  /** The field of each column, once the heads have been read. */
  columns: (string | null)[];
}

const MADE = day();
const said = ({ text, formula }: GridCell): boolean => formula === true || text.trim() !== '';

/** Reads one form row by row: a label and its entry, or a table beneath its heads. */
export class FormReader {
  private readonly values = new Map<string, Cell>();
  private readonly rows = new Map<string, Row[]>();
  private readonly problems: SheetProblem[] = [];
  private readonly seen = new Set<string>();
  private readonly labels: ReadonlyMap<string, string>;
  private readonly titles: ReadonlyMap<string, string>;
  private madeOn: string | null = null;
  private open: OpenTable | null = null;

  constructor(
    private readonly layout: FormLayout,
    private readonly wording: FormWording,
  ) {
    const named = (keys: object) =>
      new Map(Object.keys(keys).map((key) => [labelKey(wording.part(key)), key] as const));
    this.labels = named(layout.fields);
    this.titles = named(layout.tables);
  }

  take(row: GridRow): void {
    const [head, ...rest] = row;
    if (!head || !row.some(said)) return;
    const label = labelKey(head.text);
    const table = this.titles.get(label);
    const field = this.labels.get(label);
    if (label === labelKey(this.wording.madeOn)) this.takeMade(rest, head);
    else if (table !== undefined) this.begin(table, head);
    else if (field !== undefined) this.takeField(field, rest, head);
    else if (this.open && label === labelKey(this.wording.number)) this.takeHeads(rest);
    else if (/^\d*$/.test(label)) this.takeRow(rest, head);
    else this.complain(head, 'unknown-label');
  }

  result(): { values: FormValues; madeOn: string | null; problems: readonly SheetProblem[] } {
    const { fields, tables } = this.layout;
    return {
      values: {
        values: Object.fromEntries(
          Object.entries(fields).map(([key, field]) => [key, this.values.get(key) ?? emptyCell(field)]),
        ),
        rows: Object.fromEntries(Object.keys(tables).map((key) => [key, this.rows.get(key) ?? []])),
      },
      madeOn: this.madeOn,
      problems: this.problems,
    };
  }

  private takeMade(rest: GridRow, head: GridCell): void {
    if (!this.isFirst('madeOn', head)) return;
    const value = this.entry('madeOn', MADE, rest.find(said));
    this.madeOn = typeof value === 'string' ? value : null;
  }

  private begin(key: string, head: GridCell): void {
    const table = this.layout.tables[key];
    if (table && this.isFirst(`table:${key}`, head)) this.open = { key, table, columns: [] };
  }

  private takeField(key: string, rest: GridRow, head: GridCell): void {
    this.open = null;
    const field = this.layout.fields[key];
    if (field && this.isFirst(key, head)) this.values.set(key, this.entry(key, field, rest.find(said)));
  }

  private takeHeads(cells: GridRow): void {
    const { open } = this;
    if (!open) return;
    const keys = new Map(
      Object.keys(open.table.fields).map((key) => [labelKey(this.wording.part(`${open.key}.${key}`)), key]),
    );
    open.columns = cells.map((cell) => {
      const key = keys.get(labelKey(cell.text));
      if (key === undefined && said(cell)) this.complain(cell, 'unknown-column');
      return key ?? null;
    });
  }

  private takeRow(cells: GridRow, head: GridCell): void {
    if (!cells.some(said)) return;
    const { open } = this;
    if (!open || open.columns.length === 0) return this.complain(cells.find(said) ?? head, 'outside-table');
    const rows = this.rows.get(open.key) ?? [];
    if (rows.length >= open.table.most) return this.complain(head, 'too-many-rows', String(open.table.most));
    const found = new Map(open.columns.map((key, index) => [key, cells[index]]));
    const row = Object.fromEntries(
      Object.entries(open.table.fields).map(([key, field]) => [key, this.entry(key, field, found.get(key))]),
    );
    for (const cell of cells.slice(open.columns.length).filter(said)) this.complain(cell, 'outside-table');
    this.rows.set(open.key, [...rows, row]);
  }

  private entry(key: string, field: Field, cell: GridCell | undefined): Cell {
    if (!cell || !said(cell)) return emptyCell(field);
    if (cell.formula) {
      this.complain(cell, 'formula');
      return emptyCell(field);
    }
    const read = readCell(field, cell.text, (value) => this.wording.choice(key, value));
    if ('value' in read) return read.value;
    this.complain(cell, read.problem, read.wanted);
    return emptyCell(field);
  }

  /** What stands there twice is read once: nobody could say which was meant. */
  private isFirst(key: string, head: GridCell): boolean {
    if (this.seen.has(key)) {
      this.complain(head, 'twice');
      return false;
    }
    this.seen.add(key);
    return true;
  }

  private complain({ at, text }: GridCell, problem: SheetProblem['problem'], wanted = ''): void {
    this.problems.push(problemAt(at, problem, text.slice(0, 60), wanted));
  }
}
