import type { FormField, FormLayout } from '../types';
import type { FormFile } from './document-form';

type Words = Record<string, string>;

/** A form as it is typed: words everywhere, lists one entry a line. */
export interface FormWords {
  madeOn: string;
  values: Words;
  rows: Record<string, Words[]>;
  files: FormFile[];
}

type Content = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.join('\n')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

const rowOf = (fields: readonly FormField[], from: Content): Words =>
  Object.fromEntries(fields.map(({ key }) => [key, wordsOf(from[key])]));

export const emptyRow = (fields: readonly FormField[]): Words => rowOf(fields, {});

/** What there is to begin with: the edition’s words, or nothing. */
export function formWords(
  { fields, tables }: FormLayout,
  content: object | null,
  files: readonly FormFile[],
): FormWords {
  const all: Content = Object.fromEntries(Object.entries(content ?? {}));
  return {
    madeOn: wordsOf(all['madeOn']),
    values: rowOf(fields, all),
    rows: Object.fromEntries(
      tables.map(({ key, fields: columns }) => {
        const rows = Array.isArray(all[key]) ? (all[key] as readonly Content[]) : [];
        return [key, rows.map((row) => rowOf(columns, row))];
      }),
    ),
    files: files.map(({ id, name }) => ({ id, name })),
  };
}

function valueOf({ kind }: FormField, words: string): unknown {
  const text = words.trim();
  if (kind === 'lines')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (kind === 'text' || kind === 'long') return text;
  if (text === '') return null;
  // What is no number is sent as it stands: the server says what is wrong with it.
  return kind === 'number' && /^\d+$/.test(text) ? Number(text) : text;
}

const sent = (fields: readonly FormField[], words: Words): Content =>
  Object.fromEntries(fields.map((field) => [field.key, valueOf(field, words[field.key] ?? '')]));

/** What is sent; a row in which nothing stands is left out. */
export function contentOfWords({ fields, tables }: FormLayout, form: FormWords): Content {
  const rows = tables.map(({ key, fields: columns }) => [
    key,
    (form.rows[key] ?? [])
      .filter((row) => Object.values(row).some((words) => words.trim() !== ''))
      .map((row) => sent(columns, row)),
  ]);
  return {
    madeOn: form.madeOn,
    ...sent(fields, form.values),
    ...Object.fromEntries(rows),
    attachmentIds: form.files.map(({ id }) => id),
  };
}
