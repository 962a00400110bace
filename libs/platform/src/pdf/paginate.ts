import type { LetterLine } from './letter-lines';

export interface PageRoom {
  /** Grid lines of a page. */
  readonly lines: number;
  /** Grid lines that head and title take on the first page. */
  readonly head: number;
  /** Grid lines that must follow the last line of text on its page: signature, seal, notes. */
  readonly tail: number;
}

/** Lines of text that keep a signature company: one alone looks lost. */
const FEWEST = 2;

/**
 * Spreads the lines over pages. A heading never ends a page, and the signature never stands on a page
 * without text (no 此页无正文): where it doesn't fit, the last lines of the text go with it.
 */
export function paginate(lines: readonly LetterLine[], room: PageRoom): LetterLine[][] {
  const pages: LetterLine[][] = [];
  let rest = [...lines];
  do {
    const capacity = Math.max(1, pages.length === 0 ? room.lines - room.head : room.lines);
    const cut = rest.length <= capacity ? rest.length : cutBefore(rest, capacity);
    pages.push(rest.slice(0, cut));
    rest = withoutLeadingBlanks(rest.slice(cut));
  } while (rest.length > 0);
  return makeRoomForTail(pages, room);
}

/** Moves the cut up while a heading or a blank line would end the page. */
function cutBefore(lines: readonly LetterLine[], capacity: number): number {
  let cut = capacity;
  while (cut > 1 && (lines[cut - 1]?.purpose === 'heading' || lines[cut - 1]?.line === undefined)) cut -= 1;
  return cut > 1 ? cut : capacity;
}

function makeRoomForTail(pages: LetterLine[][], room: PageRoom): LetterLine[][] {
  const last = pages.at(-1) ?? [];
  const head = pages.length === 1 ? room.head : 0;
  if (head + last.length + room.tail <= room.lines) return pages;
  const most = Math.max(1, room.lines - room.tail);
  let moved = Math.min(most, last.length, FEWEST);
  let cut = last.length - moved;
  while (moved < most && cut > 1 && isNoPlaceToEnd(last[cut - 1])) {
    cut -= 1;
    moved += 1;
  }
  return [...pages.slice(0, -1), last.slice(0, cut), withoutLeadingBlanks(last.slice(cut))].filter(
    (page) => page.length > 0,
  );
}

function isNoPlaceToEnd(line: LetterLine | undefined): boolean {
  return line === undefined || line.purpose === 'heading' || line.line === undefined;
}

function withoutLeadingBlanks(lines: LetterLine[]): LetterLine[] {
  const first = lines.findIndex(({ line }) => line !== undefined);
  return first <= 0 ? lines : lines.slice(first);
}
