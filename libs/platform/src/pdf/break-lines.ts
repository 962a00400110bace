import { isIdeograph, isWide, neverFirst, neverLast } from './character-class';

/** Width of a text without any spacing, in points. */
export type Measure = (text: string) => number;

export interface BreakOptions {
  readonly width: number;
  /** Room before the first line, in points (首行缩进). */
  readonly firstIndent: number;
  /** Room before the other lines. */
  readonly hangingIndent: number;
  /** Distance from one wide character to the next. */
  readonly pitch: number;
  readonly measure: Measure;
}

/** A piece of text that keeps together: one wide character, or a word or number. */
export interface Atom {
  readonly text: string;
  readonly wide: boolean;
  readonly width: number;
  /** Room before it inside a line, between Chinese and Latin. */
  readonly gap: number;
}

export interface BrokenLine {
  readonly atoms: readonly Atom[];
  readonly indent: number;
  /** Added where two wide characters meet, so that the line ends flush; 0 in the last line. */
  readonly stretch: number;
}

/** Between Chinese and Latin, in em of a wide character. Below a tenth, so that it isn't read as a space. */
const MIXED_GAP = 0.09;
/** The most one gap may grow, in em of a wide character, before a ragged line looks better than a flush one. */
const MOST_STRETCH = 0.095;
const LONG_WORD = 14;

/**
 * Breaks one paragraph by the rules of Chinese setting: any two wide characters may part, words and
 * numbers may not, no closing mark begins a line, no opening mark ends one (避头尾), lines end flush.
 */
export function breakLines(text: string, options: BreakOptions): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let line: Atom[] = [];
  let used = 0;
  const room = () => options.width - (lines.length === 0 ? options.firstIndent : options.hangingIndent);
  const finish = (last: boolean) => {
    const trimmed = withoutOuterSpaces(line);
    const indent = lines.length === 0 ? options.firstIndent : options.hangingIndent;
    lines.push({ atoms: trimmed, indent, stretch: last ? 0 : stretchOf(trimmed, room(), options.pitch) });
    line = [];
    used = 0;
  };
  for (const group of groupsOf(atomsOf(text, options), options.width / 2)) {
    const width = widthOf(group);
    if (line.length > 0 && used + visibleWidth(group) > room() + 0.01) finish(false);
    line.push(...group);
    used += width;
  }
  if (line.length > 0 || lines.length === 0) finish(true);
  return lines;
}

export function widthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + atom.gap + atom.width, 0);
}

function visibleWidth(group: readonly Atom[]): number {
  return group.every(({ text }) => text === ' ') ? 0 : widthOf(group);
}

/** Whether a line may grow in front of this atom: between wide characters, never inside or beside a word. */
export function mayStretchBefore(atoms: readonly Atom[], index: number): boolean {
  return index > 0 && atoms[index]?.wide === true && atoms[index - 1]?.wide === true;
}

function stretchOf(atoms: readonly Atom[], room: number, pitch: number): number {
  const places = atoms.filter((_, index) => mayStretchBefore(atoms, index)).length;
  const each = (room - widthOf(atoms)) / Math.max(1, places);
  return places > 0 && each > 0 && each <= MOST_STRETCH * pitch ? each : 0;
}

function withoutOuterSpaces(atoms: readonly Atom[]): Atom[] {
  const first = atoms.findIndex(({ text }) => text !== ' ');
  const last = atoms.findLastIndex(({ text }) => text !== ' ');
  return atoms
    .slice(Math.max(0, first), last + 1)
    .map((atom, index) => (index === 0 ? { ...atom, gap: 0 } : atom));
}

/** Cuts a text into atoms. Dashes (——) and long words are the two awkward cases. */
export function atomsOf(text: string, options: Pick<BreakOptions, 'pitch' | 'measure' | 'width'>): Atom[] {
  const atoms: Atom[] = [];
  const add = (piece: string, wide: boolean) => {
    const before = atoms.at(-1);
    const mixed = before !== undefined && wide !== before.wide && isBesideIdeograph(before.text, piece);
    const width = wide ? options.pitch : options.measure(piece);
    atoms.push({ text: piece, wide, width, gap: mixed ? MIXED_GAP * options.pitch : 0 });
  };
  for (const piece of text.match(/—+|[ \t]+|[^—\s]|\s/gu) ?? []) {
    if (isWide(piece)) add(piece, true);
    else if (/^\s+$/.test(piece)) add(' ', false);
    else if (isLatin(piece) && joins(atoms.at(-1), piece, options.width)) {
      const word = atoms.pop()?.text ?? '';
      add(word + piece, false);
    } else add(piece, false);
  }
  return atoms;
}

const isLatin = (piece: string) => !piece.startsWith('—');

/** Whether a letter continues the word before it: always, but for very long words, which part after a mark. */
function joins(before: Atom | undefined, piece: string, width: number): boolean {
  if (!before || before.wide || before.text === ' ' || before.text.startsWith('—')) return false;
  const parts = /[/?&=._-]$/.test(before.text) && !/[/?&=._-]/.test(piece);
  return !(before.text.length >= LONG_WORD && parts) && before.width < width * 0.9;
}

function isBesideIdeograph(before: string, after: string): boolean {
  const wide = isWide(before) ? before : after;
  const other = wide === before ? after : before;
  return isIdeograph(wide) && other !== ' ' && !other.startsWith('—');
}

/** Joins atoms that must not be parted, unless that would make a group wider than `most`. */
function groupsOf(atoms: readonly Atom[], most: number): Atom[][] {
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const bound = before !== undefined && (neverFirst(firstOf(atom.text)) || neverLast(lastOf(before.text)));
    if (group && bound && widthOf(group) + atom.width <= most) group.push(atom);
    else groups.push([atom]);
  }
  return groups;
}

const firstOf = (text: string) => [...text][0] ?? '';
const lastOf = (text: string) => [...text].at(-1) ?? '';
