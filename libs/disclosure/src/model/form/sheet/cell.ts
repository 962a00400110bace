import type { Cell, Field } from '../field';
import { MOST_LINES } from '../field';
import type { SheetProblemKind } from './grid';

/** What a field holds, as it is written on paper. */
export function cellText(field: Field, value: Cell, choice: (value: string) => string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.join('\n');
  return field.kind === 'choice' ? choice(value) : value;
}

interface Refusal {
  readonly problem: SheetProblemKind;
  readonly wanted: string;
}

export type ReadCell = { readonly value: Cell } | Refusal;

/** A cell of which nothing is left. */
export const emptyCell = ({ kind }: Field): Cell => (kind === 'lines' ? [] : isWords(kind) ? '' : null);

const isWords = (kind: Field['kind']): boolean => kind === 'text' || kind === 'long';

/** One form for the same words: trimmed, line ends unified, Unicode composed. */
const tidy = (words: string): string => words.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();

/** Reads what somebody wrote into the cell of a field. */
export function readCell(field: Field, written: string, choice: (value: string) => string): ReadCell {
  const words = tidy(written);
  if (words === '') return { value: emptyCell(field) };
  switch (field.kind) {
    case 'lines':
      return readLines(field, words);
    case 'number':
      return readNumber(field, words);
    case 'day':
      return readDay(words);
    case 'choice':
      return readChoice(field, words, choice);
    case 'text':
    case 'long':
      return words.length > field.max ? { problem: 'too-long', wanted: String(field.max) } : { value: words };
  }
}

function readLines({ max }: Field, words: string): ReadCell {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_LINES) return { problem: 'too-many-lines', wanted: String(MOST_LINES) };
  return lines.some((line) => line.length > max)
    ? { problem: 'too-long', wanted: String(max) }
    : { value: lines };
}

/** A whole number, also with the unit that people write after it: 5个工作日. */
function readNumber({ max }: Field, words: string): ReadCell {
  const digits = /^(\d{1,6})(?:个?工作日|天|日|份|次)?$/.exec(
    words.normalize('NFKC').replaceAll(/\s/g, ''),
  )?.[1];
  return digits !== undefined && Number(digits) <= max
    ? { value: Number(digits) }
    : { problem: 'not-a-number', wanted: String(max) };
}

const DAY = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

/** 2026-07-14, 2026/7/14, 2026.7.14 or 2026年7月14日. */
function readDay(words: string): ReadCell {
  const [, year = '', month = '', day = ''] = DAY.exec(words.normalize('NFKC').replaceAll(/\s/g, '')) ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  return isDay ? { value } : { problem: 'not-a-day', wanted: '' };
}

function readChoice({ choices }: Field, words: string, choice: (value: string) => string): ReadCell {
  const plain = words.normalize('NFKC').replaceAll(/\s/g, '');
  const value = choices.find((one) => choice(one).normalize('NFKC').replaceAll(/\s/g, '') === plain);
  return value === undefined
    ? { problem: 'not-a-choice', wanted: choices.map(choice).join('、') }
    : { value };
}
