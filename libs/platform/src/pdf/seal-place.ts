/** Where a document wants its seal: page from 1, centre in points from the page's top left. */
export interface SealPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

const KEYWORD = /\bseal-place=(\d{1,4})_(\d{1,5}\.\d{2})_(\d{1,5}\.\d{2})\b/;

/** The place travels inside the file, among its keywords, so that a seal can be set later by who never saw the layout. */
export function sealPlaceKeyword({ page, x, y }: SealPlace): string {
  return `seal-place=${page}_${x.toFixed(2)}_${y.toFixed(2)}`;
}

export function sealPlaceIn(keywords: readonly string[]): SealPlace | undefined {
  const found = KEYWORD.exec(keywords.join(' '));
  return found ? { page: Number(found[1]), x: Number(found[2]), y: Number(found[3]) } : undefined;
}
