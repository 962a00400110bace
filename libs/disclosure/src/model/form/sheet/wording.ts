/** What a form's parts are called on paper. */
export interface FormWording {
  /** The form's own name, which begins each form in a file. */
  readonly form: string;
  /** The day from which all of it is so. */
  readonly madeOn: string;
  /** Over the numbers of the rows of a table. */
  readonly number: string;
  /** A field, a table, or a column as `materials.name`. */
  readonly part: (key: string) => string;
  readonly choice: (field: string, value: string) => string;
}

/** Labels are compared without what people change when they tidy a form: spaces, colons, stars, width of letters. */
export const labelKey = (label: string): string => label.normalize('NFKC').replaceAll(/[\s:*]/g, '');
