import type { Cell, FormId, FormLayout, Row } from './field';
import { ITEM_LAYOUT, type ServiceItem } from './service-item';
import { PROFILE_LAYOUT, type UnitProfile } from './unit-profile';

export type FormContent = UnitProfile | ServiceItem;

export const LAYOUTS: Readonly<Record<FormId, FormLayout>> = {
  'unit-profile': PROFILE_LAYOUT,
  'service-item': ITEM_LAYOUT,
};

/** A form as fields by their names, whatever form it is. */
export interface FormValues {
  readonly values: Row;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

export function valuesOf(content: FormContent): FormValues {
  const all = new Map<string, unknown>(Object.entries(content));
  const { fields, tables } = LAYOUTS[content.form];
  return {
    values: Object.fromEntries(Object.keys(fields).map((key) => [key, (all.get(key) ?? null) as Cell])),
    rows: Object.fromEntries(Object.keys(tables).map((key) => [key, (all.get(key) ?? []) as readonly Row[]])),
  };
}

/** The other way round; the values must have come from the form's own layout. */
export function contentOf(form: FormId, { values, rows }: FormValues, madeOn: string): FormContent {
  return { form, madeOn, ...values, ...rows } as unknown as FormContent;
}

const plain = (cell: Cell): string =>
  cell === null ? '' : Array.isArray(cell) ? cell.join('\n') : String(cell as string | number);

/** Fields that hold the telephone of an office, which is there to be called. */
const CONTACTS: readonly string[] = ['telephone', 'fax', 'supervisionTelephone', 'contact'];
const MOBILE = /1[3-9]\d{9}/;

/** What the gate looks through: all but the numbers of offices. A mobile number is somebody's own. */
export function gateText(content: FormContent): string {
  const { values, rows } = valuesOf(content);
  return [values, ...Object.values(rows).flat()]
    .flatMap((row) => Object.entries(row))
    .map(([key, cell]) => [key, plain(cell)] as const)
    .filter(([key, words]) => !CONTACTS.includes(key) || MOBILE.test(words.replaceAll(/\D/g, '')))
    .map(([, words]) => words)
    .join('\n');
}

/** All that a form says, line by line, for the gate, for search and for comparing two editions. */
export function formText(content: FormContent): string {
  const { values, rows } = valuesOf(content);
  const table = Object.values(rows).flatMap((list) =>
    list.map((row) => Object.values(row).map(plain).filter(Boolean).join(' ')),
  );
  return [...Object.values(values).map(plain), ...table].filter((line) => line !== '').join('\n');
}
