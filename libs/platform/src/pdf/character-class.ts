/** 避头: may not begin a line. */
const NEVER_FIRST = new Set([...'，。、；：？！）》〉」』】〕｝”’…—～·％‰℃,.;:?!)]}%']);
/** 避尾: may not end a line. */
const NEVER_LAST = new Set([...'（《〈「『【〔｛“‘([{￥']);

export function neverFirst(character: string): boolean {
  return NEVER_FIRST.has(character);
}

export function neverLast(character: string): boolean {
  return NEVER_LAST.has(character);
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\u201c\u201d\u2018\u2019\u2026\u2460-\u24ff]/u;

/** Whether a character fills one cell of the grid. Quotation marks and the ellipsis do, in Chinese text. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** A wide character that is a word's part: what gets a hair's breadth of room beside Latin letters and figures. */
export function isIdeograph(character: string): boolean {
  return isWide(character) && !PUNCTUATION.test(character);
}
