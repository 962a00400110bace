import type { LocalDate } from '@yangguang/kernel';

/** How a field of a form is filled in: one line, some paragraphs, one entry a line, a number, a day, one of a list. */
export type FieldKind = 'text' | 'long' | 'lines' | 'number' | 'day' | 'choice';

export interface Field<K extends FieldKind = FieldKind, C extends string = string> {
  readonly kind: K;
  /** Characters of a text or of one line; the highest number. */
  readonly max: number;
  readonly choices: readonly C[];
}

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> =
  F extends Field<infer K, infer C>
    ? K extends 'lines'
      ? readonly string[]
      : K extends 'number'
        ? number | null
        : K extends 'day'
          ? LocalDate | null
          : K extends 'choice'
            ? C | null
            : string
    : never;

/** What a form's fields hold: nothing is '' for words, null for the rest, no line for lines. */
export type ValuesOf<F extends Fields> = { readonly [N in keyof F]: ValueOf<F[N]> };

export type Cell = string | number | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

export interface Table {
  readonly fields: Fields;
  readonly most: number;
}

/** A form as the annexes of the notice lay it out: fields, and tables of rows. */
export interface FormLayout {
  readonly id: FormId;
  readonly fields: Fields;
  readonly tables: Readonly<Record<string, Table>>;
}

/** 部门(单位)基本信息登记表, 行政审批和办事项目登记表. */
export const FORM_IDS = ['unit-profile', 'service-item'] as const;

export type FormId = (typeof FORM_IDS)[number];

/** Lines that one field may hold. */
export const MOST_LINES = 40;

export const text = (max: number): Field<'text', never> => ({ kind: 'text', max, choices: [] });
export const long = (max: number): Field<'long', never> => ({ kind: 'long', max, choices: [] });
export const lines = (max: number): Field<'lines', never> => ({ kind: 'lines', max, choices: [] });
export const count = (max: number): Field<'number', never> => ({ kind: 'number', max, choices: [] });
export const day = (): Field<'day', never> => ({ kind: 'day', max: 10, choices: [] });
export const choice = <const C extends string>(...choices: readonly C[]): Field<'choice', C> => ({
  kind: 'choice',
  max: 40,
  choices,
});
