/** What keeps a form from going on: an element that is missing, or a rule that is broken. */
export interface Gap {
  /** A field, or a cell as `materials.0.name`. */
  readonly field: string;
  readonly problem:
    'missing' | 'catch-all' | 'promised-too-long' | 'steps-too-long' | 'fee-basis' | 'dates' | 'no-file';
  /** One of the eight classes that inspections of the State Council look at. */
  readonly national: boolean;
  readonly found: string;
}
