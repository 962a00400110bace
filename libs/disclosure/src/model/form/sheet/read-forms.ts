import type { LocalDate } from '@yangguang/kernel';
import type { FormId } from '../field';
import { LAYOUTS, contentOf, type FormContent } from '../layouts';
import { FormReader } from './form-reader';
import { problemAt, type Grid, type GridRow, type SheetProblem } from './grid';
import { labelKey, type FormWording } from './wording';

/** Forms that one file may hold. */
export const MOST_FORMS = 50;

export interface FoundForm {
  /** Where its name stands. */
  readonly at: string;
  readonly content: FormContent;
  readonly problems: readonly SheetProblem[];
}

export interface FoundForms {
  readonly forms: readonly FoundForm[];
  /** What is wrong with the file as a whole. */
  readonly problems: readonly SheetProblem[];
}

/**
 * Finds every form of one kind in a file, one beneath the other or on sheets of their own. What can't be read is left
 * empty and named; `today` stands for a day that is missing.
 */
export function readForms(
  form: FormId,
  { rows, problems }: Grid,
  wordings: Readonly<Record<FormId, FormWording>>,
  today: LocalDate,
): FoundForms {
  const titles = new Map(
    Object.entries(wordings).map(([id, wording]) => [labelKey(wording.form), id as FormId]),
  );
  const stray: SheetProblem[] = [...problems];
  const parts: { readonly at: string; readonly rows: GridRow[] }[] = [];
  let current: GridRow[] | null = null;
  for (const row of rows) {
    const head = row[0];
    const title = head && titles.get(labelKey(head.text));
    if (!head || title === undefined) current?.push(row);
    else if (title === form) {
      current = [];
      parts.push({ at: head.at, rows: current });
    } else {
      current = null;
      stray.push(problemAt(head.at, 'other-form', head.text, wordings[form].form));
    }
  }
  if (parts.length === 0) stray.push(problemAt('', 'no-form', '', wordings[form].form));
  if (parts.length > MOST_FORMS)
    stray.push(problemAt('', 'too-many-forms', String(parts.length), String(MOST_FORMS)));
  const forms = parts.slice(0, MOST_FORMS).map((part) => readOne(form, part, wordings[form], today));
  return { forms, problems: stray };
}

function readOne(
  form: FormId,
  { at, rows }: { readonly at: string; readonly rows: readonly GridRow[] },
  wording: FormWording,
  today: LocalDate,
): FoundForm {
  const reader = new FormReader(LAYOUTS[form], wording);
  for (const row of rows) reader.take(row);
  const { values, madeOn, problems } = reader.result();
  const open = madeOn === null && !problems.some(({ problem }) => problem === 'not-a-day');
  return {
    at,
    content: contentOf(form, values, madeOn ?? today),
    problems: open ? [problemAt(at, 'no-day', '', wording.madeOn), ...problems] : problems,
  };
}
