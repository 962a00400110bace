/** A cell as it was found in a file; `at` is how a person finds it again. */
export interface GridCell {
  readonly text: string;
  readonly at: string;
  /** It computes instead of saying something. */
  readonly formula?: true;
}

export type GridRow = readonly GridCell[];

export const SHEET_PROBLEMS = [
  'formula',
  'hidden-sheet',
  'hidden-cells',
  'hidden-words',
  'tracked-changes',
  'unknown-label',
  'unknown-column',
  'outside-table',
  'twice',
  'no-form',
  'other-form',
  'too-many-forms',
  'too-many-rows',
  'too-many-lines',
  'too-long',
  'not-a-choice',
  'not-a-number',
  'not-a-day',
  'no-day',
] as const;

export type SheetProblemKind = (typeof SHEET_PROBLEMS)[number];

/** What keeps a file from being taken, and where. */
export interface SheetProblem {
  readonly at: string;
  readonly problem: SheetProblemKind;
  /** What stands there. */
  readonly found: string;
  /** What may stand there: a limit, the choices. */
  readonly wanted: string;
}

/** A file as rows of cells, and what it hides. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly problems: readonly SheetProblem[];
}

export const problemAt = (at: string, problem: SheetProblemKind, found = '', wanted = ''): SheetProblem => ({
  at,
  problem,
  found,
  wanted,
});
