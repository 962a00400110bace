import { atomsOf, breakLines, widthOf, type BrokenLine } from './break-lines';
import { lineOf } from './clean-text';
import type { LetterModel, PlacedItem } from './letter-model';
import type { MeasureText, Setting } from './letter-lines';
import { baselineOf, CHARACTER_PITCH, mm, SIZE, TYPE_AREA } from './page-grid';
import { imprintLines, placeImprint } from './place-imprint';
import { placeFreely, placeLine } from './place-text';

/** Blank lines before 署名. Two under a seal of 42 mm bring its upper edge to a third of a line below the text. */
const BLANKS = { sealed: 2, unsealed: 1 } as const;
/** A line for what of the seal hangs below the date; the imprint stands low enough to need none. */
const SEAL_OVERHANG = 1;
/** 署名 and 成文日期 lie below the seal's middle: its centre stands this much of a line above the gap between them. */
const SEAL_LIFT = 0.65;
const IMPRINT_LINES = 3;
const IMPRINT_HEIGHT = mm(20.5);
const QR_SIZE = mm(17.5);

export interface PlacedTail {
  readonly items: readonly PlacedItem[];
  readonly sealCentre?: { readonly x: number; readonly y: number };
}

/** Grid lines the tail needs below the last line of text. */
export function tailLines(model: LetterModel, measure: MeasureText): number {
  const notes = noteLines(model, measure).length;
  const imprint = model.verification ? IMPRINT_LINES : imprintLines(model, measure);
  if (!model.sealed) return BLANKS.unsealed + 2 + notes + imprint;
  return BLANKS.sealed + 2 + (notes > 0 || !model.verification ? SEAL_OVERHANG : 0) + notes + imprint;
}

/** Places signature, date, note and the verification imprint; `textEnd` is the grid line after the text. */
export function placeTail(
  model: LetterModel,
  textEnd: number,
  block: number,
  { measure, grid }: Setting,
): PlacedTail {
  const signatureLine = textEnd + (model.sealed ? BLANKS.sealed : BLANKS.unsealed);
  const signature = freeLine(lineOf(model.signature), measure);
  const date = freeLine(chineseDate(model.date), measure);
  const ends = model.sealed
    ? endsCentred(widthOf(signature), widthOf(date))
    : endsStepped(widthOf(signature), widthOf(date));
  const look = { role: 'body', size: SIZE.third, colour: 'black', purpose: 'paragraph' } as const;
  const items: PlacedItem[] = [
    ...placeLine(endingAt(signature, ends.signature), baselineOf(signatureLine, SIZE.third, grid), {
      ...look,
      block: block + 1,
    }),
    ...placeLine(endingAt(date, ends.date), baselineOf(signatureLine + 1, SIZE.third, grid), {
      ...look,
      block: block + 2,
    }),
  ];
  const noteStart = signatureLine + 2 + (model.sealed ? SEAL_OVERHANG : 0);
  noteLines(model, measure).forEach((line, index) => {
    items.push(
      ...placeLine(line, baselineOf(noteStart + index, SIZE.third, grid), { ...look, block: block + 3 }),
    );
  });
  if (model.verification) items.push(...placeVerification(model.verification, block + 4));
  else items.push(...placeImprint(model, block + 4, measure));
  if (!model.sealed) return { items };
  const y = TYPE_AREA.top + (signatureLine + 1 - SEAL_LIFT) * grid.pitch;
  return { items, sealCentre: { x: TYPE_AREA.left + ends.date - widthOf(date) / 2, y } };
}

/** `2026-11-03` as 2026年11月3日: Arabic figures, four for the year, no leading zeros. */
export function chineseDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Date 4 characters from the right, signature centred over it, neither beyond the edge. */
function endsCentred(signature: number, date: number): { signature: number; date: number } {
  const centre = Math.min(TYPE_AREA.width - 4 * CHARACTER_PITCH - date / 2, TYPE_AREA.width - signature / 2);
  return { signature: centre + signature / 2, date: centre + date / 2 };
}

/** Without a seal: signature 2 characters from the right, the date begins 2 characters after it; a longer date leads. */
function endsStepped(signature: number, date: number): { signature: number; date: number } {
  const edge = TYPE_AREA.width - 2 * CHARACTER_PITCH;
  const dateEnd = edge - signature + 2 * CHARACTER_PITCH + date;
  if (dateEnd <= edge) return { signature: edge, date: dateEnd };
  return { signature: edge - (dateEnd - edge), date: edge };
}

function freeLine(text: string, measure: MeasureText) {
  const by = (piece: string) => measure(piece, 'body', SIZE.third);
  return atomsOf(text, { pitch: CHARACTER_PITCH, measure: by, width: TYPE_AREA.width });
}

function endingAt(atoms: BrokenLine['atoms'], end: number): BrokenLine {
  return { atoms, indent: Math.max(0, end - widthOf(atoms)), stretch: 0 };
}

function noteLines(model: LetterModel, measure: MeasureText): BrokenLine[] {
  const note = lineOf(model.note ?? '');
  if (!note) return [];
  const by = (piece: string) => measure(piece, 'body', SIZE.third);
  const options = {
    width: TYPE_AREA.width,
    firstIndent: 2 * CHARACTER_PITCH,
    hangingIndent: 0,
    pitch: CHARACTER_PITCH,
  };
  return breakLines(`（${note}）`, { ...options, measure: by });
}

/** The foot of the last page, ruled like a 版记: how to check this sheet, and the code that leads there. */
function placeVerification(
  verification: NonNullable<LetterModel['verification']>,
  block: number,
): PlacedItem[] {
  const top = TYPE_AREA.bottom - IMPRINT_HEIGHT;
  const edge = {
    kind: 'rule',
    x: TYPE_AREA.left,
    width: TYPE_AREA.width,
    thickness: mm(0.35),
    colour: 'black',
  } as const;
  const lines = verification.lines.map(lineOf).slice(0, 4);
  const pitch = 15;
  const qrTop = top + (IMPRINT_HEIGHT - QR_SIZE) / 2;
  /** From the right, a character apart. */
  const qrLeft = (index: number) => TYPE_AREA.right - (index + 1) * (CHARACTER_PITCH + QR_SIZE);
  const first = top + (IMPRINT_HEIGHT - (lines.length - 1) * pitch) / 2 + 3.5;
  return [
    { ...edge, y: top },
    ...lines.map((text, index) => {
      const at = { x: TYPE_AREA.left + CHARACTER_PITCH, baseline: first + index * pitch };
      return placeFreely(text, at, {
        role: 'small',
        size: index === 0 ? 10.5 : SIZE.small,
        block: block + index,
      });
    }),
    ...[verification.url, verification.secondUrl].flatMap((value, index): PlacedItem[] =>
      value === undefined ? [] : [{ kind: 'qr', value, size: QR_SIZE, y: qrTop, x: qrLeft(index) }],
    ),
    { ...edge, y: TYPE_AREA.bottom - mm(0.35) },
  ];
}
