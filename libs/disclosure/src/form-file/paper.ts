import type { PaperCell, PaperRow } from '../model/form/sheet/write-form';

/** A form ready to be drawn. */
export interface Paper {
  readonly title: string;
  /** Columns of its widest table. */
  readonly width: number;
  readonly rows: readonly PaperRow[];
}

export interface PlacedCell extends PaperCell {
  /** Columns of the sheet that it spans. */
  readonly span: number;
}

/** Spreads the cells of a row over the whole width: the first takes one column, the last what is left. */
export function placed({ cells }: PaperRow, width: number): PlacedCell[] {
  const [first, ...rest] = cells;
  if (!first) return [];
  if (rest.length === 0) return [{ ...first, span: width }];
  const each = Math.floor((width - 1) / rest.length);
  const last = width - 1 - each * (rest.length - 1);
  return [
    { ...first, span: 1 },
    ...rest.map((cell, index) => ({ ...cell, span: index === rest.length - 1 ? last : each })),
  ];
}
