import type { Cell, Field, Fields, FormLayout, Row } from '../field';
import type { FormValues } from '../layouts';
import { day } from '../field';
import { cellText } from './cell';
import type { FormWording } from './wording';

/** One row of a form on paper: its cells from left to right, and the field that each of them holds. */
export interface PaperRow {
  readonly kind: 'title' | 'field' | 'table' | 'heads' | 'row';
  readonly cells: readonly PaperCell[];
}

export interface PaperCell {
  readonly text: string;
  /** What is to be written here; null for what is printed. */
  readonly field: Field | null;
  /** The titles of the field's choices. */
  readonly choices: readonly string[];
}

/** Rows that a form leaves open beneath what is already in a table. */
const OPEN_ROWS = 3;

const printed = (text: string): PaperCell => ({ text, field: null, choices: [] });

/** A form as rows, filled in as far as `values` go. Tables number their rows, so that no entry looks like a label. */
export function paperRows(
  { fields, tables }: FormLayout,
  { values, rows }: FormValues,
  madeOn: string,
  wording: FormWording,
): PaperRow[] {
  const entry = (key: string, field: Field, value: Cell): PaperCell => ({
    text: cellText(field, value, (one) => wording.choice(key, one)),
    field,
    choices: field.choices.map((one) => wording.choice(key, one)),
  });
  const line = (columns: Fields, row: Row | undefined, n: number): PaperRow => ({
    kind: 'row',
    cells: [
      printed(String(n)),
      ...Object.entries(columns).map(([key, field]) => entry(key, field, row?.[key] ?? null)),
    ],
  });
  return [
    { kind: 'title', cells: [printed(wording.form)] },
    { kind: 'field', cells: [printed(wording.madeOn), { text: madeOn, field: day(), choices: [] }] },
    ...Object.entries(fields).map(([key, field]): PaperRow => ({
      kind: 'field',
      cells: [printed(wording.part(key)), entry(key, field, values[key] ?? null)],
    })),
    ...Object.entries(tables).flatMap(([key, { fields: columns, most }]): PaperRow[] => {
      const filled = rows[key] ?? [];
      const length = Math.min(filled.length + OPEN_ROWS, Math.max(most, filled.length));
      return [
        { kind: 'table', cells: [printed(wording.part(key))] },
        {
          kind: 'heads',
          cells: [wording.number, ...Object.keys(columns).map((one) => wording.part(`${key}.${one}`))].map(
            printed,
          ),
        },
        ...Array.from({ length }, (_row, index) => line(columns, filled[index], index + 1)),
      ];
    }),
  ];
}

/** Columns of the widest table, the numbers of its rows among them. */
export const paperWidth = ({ tables }: FormLayout): number =>
  Math.max(...Object.values(tables).map(({ fields }) => Object.keys(fields).length + 1));
