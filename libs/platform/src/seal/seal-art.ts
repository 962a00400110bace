import type { FontFace } from '../pdf/fonts/font-face';
import { circle, star, transformed, type Segment } from '../pdf/outline';
import { mm } from '../pdf/page-grid';

/**
 * The round seal of a county's unit: 42 mm across with a star in the middle, by 国务院关于国家行政机关和
 * 企业事业单位社会团体印章管理的规定 (国发〔1999〕25号). Drawn as filled outlines: nothing to extract, sharp at any size.
 */
const RADIUS = mm(21);
const RING = mm(1.2);
const STAR_RADIUS = mm(7);
/** Distance from the ring's inside to the heads of the characters. */
const MARGIN = mm(0.9);
const LETTER_HEIGHT = mm(6);
/** Characters stand at most 30° apart and reach at most 232° around. */
const WIDEST_STEP = Math.PI / 6;
const WIDEST_SPAN = (232 / 180) * Math.PI;
/** Room a character takes along the arc, in its own width. */
const LETTER_ROOM = 1.1;
const LINE_HEIGHT = mm(3.1);
/** Below signature and date, which run through the middle: legible even there. */
const LINE_CENTRE = mm(16.6);
/** Middle of a Chinese character's body above its baseline, in em. */
const MIDDLE = 0.38;

export type FaceFor = (character: string) => FontFace;

/** Outline of a seal around its centre, in points, y growing downwards. `line` stands straight at the foot. */
export function sealOutline(name: string, line: string | undefined, faceFor: FaceFor): Segment[] {
  return [
    ...circle(RADIUS),
    ...circle(RADIUS - RING, false),
    ...star(STAR_RADIUS),
    ...onArc([...name], faceFor),
    ...(line ? straight([...line], faceFor) : []),
  ];
}

function onArc(characters: readonly string[], faceFor: FaceFor): Segment[] {
  const count = characters.length;
  const step = Math.min(WIDEST_STEP, WIDEST_SPAN / Math.max(1, count - 1));
  const middle = RADIUS - RING - MARGIN - LETTER_HEIGHT / 2;
  // Long names get narrow characters of the same height, as engravers do it.
  const width = Math.min(LETTER_HEIGHT, (step * middle) / LETTER_ROOM);
  return characters.flatMap((character, index) => {
    const angle = (index - (count - 1) / 2) * step;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const upright = glyph(character, faceFor, width, LETTER_HEIGHT);
    return transformed(upright, [cos, sin, -sin, cos, middle * sin, -middle * cos]);
  });
}

function straight(characters: readonly string[], faceFor: FaceFor): Segment[] {
  const pitch = LINE_HEIGHT * 1.08;
  return characters.flatMap((character, index) => {
    const x = (index - (characters.length - 1) / 2) * pitch;
    return transformed(glyph(character, faceFor, LINE_HEIGHT, LINE_HEIGHT), [1, 0, 0, 1, x, LINE_CENTRE]);
  });
}

/** A character of the given body, its middle on the origin. */
function glyph(character: string, faceFor: FaceFor, width: number, height: number): Segment[] {
  const face = faceFor(character);
  const codePoint = character.codePointAt(0) ?? 0;
  const left = (-face.advance(codePoint) / 2) * width;
  return transformed(face.outline(codePoint), [width, 0, 0, height, left, MIDDLE * height]);
}
