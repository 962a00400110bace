import type { FontRole } from './fonts/font-role';
import { breakLines, type BrokenLine, type Measure } from './break-lines';
import { paragraphsOf } from './clean-text';
import type { LetterModel, TextPurpose } from './letter-model';
import { CHARACTER_PITCH, SIZE, TYPE_AREA, type Grid } from './page-grid';

/** Width of a text in a font at a size, without spacing, in points. */
export type MeasureText = (text: string, role: FontRole, size: number) => number;

/** What a page is set by: the widths of its fonts and its lines. */
export interface Setting {
  readonly measure: MeasureText;
  readonly grid: Grid;
}

/** One line of the body: text on the grid, or a blank. */
export interface LetterLine {
  readonly line: BrokenLine | undefined;
  readonly role: FontRole;
  readonly purpose: TextPurpose;
  readonly block: number;
}

const INDENT = 2 * CHARACTER_PITCH;
const HEADING_ROLES: Readonly<Record<1 | 2 | 3 | 4, FontRole>> = {
  1: 'black',
  2: 'kai',
  3: 'body',
  4: 'body',
};

/** Turns addressee, paragraphs, headings and the list of enclosures into lines of the grid. */
export function letterLines(model: LetterModel, measure: MeasureText): LetterLine[] {
  const lines: LetterLine[] = [];
  let block = 0;
  const add = (
    text: string,
    role: FontRole,
    purpose: TextPurpose,
    firstIndent: number,
    hangingIndent = 0,
  ) => {
    block += 1;
    const by: Measure = (piece) => measure(piece, role, SIZE.third);
    const options = {
      width: TYPE_AREA.width,
      firstIndent,
      hangingIndent,
      pitch: CHARACTER_PITCH,
      measure: by,
    };
    lines.push(...breakLines(text, options).map((line) => ({ line, role, purpose, block })));
  };
  for (const text of paragraphsOf(model.addressee ?? '')) add(text, 'body', 'paragraph', 0);
  for (const part of model.blocks) {
    const role = part.kind === 'heading' ? HEADING_ROLES[part.level] : 'body';
    for (const text of paragraphsOf(part.text)) add(text, role, part.kind, INDENT);
  }
  const enclosures = (model.enclosures ?? []).flatMap(paragraphsOf);
  if (enclosures.length > 0) lines.push(blankLine());
  enclosures.forEach((name, index) => {
    const label = enclosures.length === 1 ? '附件：' : `${index === 0 ? '附件：' : ''}${index + 1}.`;
    const before = index === 0 ? INDENT : INDENT + 3 * CHARACTER_PITCH;
    const number = enclosures.length === 1 ? 0 : measure(`${index + 1}.`, 'body', SIZE.third);
    add(label + name, 'body', 'paragraph', before, INDENT + 3 * CHARACTER_PITCH + number);
  });
  return lines;
}

export function blankLine(): LetterLine {
  return { line: undefined, role: 'body', purpose: 'paragraph', block: -1 };
}
