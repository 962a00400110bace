import { create, type Font } from 'fontkit';
import { transformed, type Outline, type Segment } from '../outline';

/** A font in memory: the bytes that go into a file, and what is needed to measure before drawing. */
export class FontFace {
  private readonly font: Font;
  private readonly advances = new Map<number, number>();

  constructor(
    /** Under which name a document registers it; unique in the process. */
    readonly name: string,
    readonly bytes: Buffer,
  ) {
    const font = create(bytes);
    if (!('glyphForCodePoint' in font))
      throw new Error(`${name} is a collection of fonts; name a single font file`);
    this.font = font;
  }

  has(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint);
  }

  /** Advance of a character in em. */
  advance(codePoint: number): number {
    let advance = this.advances.get(codePoint);
    if (advance === undefined) {
      advance = this.font.glyphForCodePoint(codePoint).advanceWidth / this.font.unitsPerEm;
      this.advances.set(codePoint, advance);
    }
    return advance;
  }

  /** Width of a text in em as it will be drawn, pairs kerned. */
  width(text: string): number {
    return this.font.layout(text).advanceWidth / this.font.unitsPerEm;
  }

  /** Outline of a character in em on its baseline, y growing downwards. */
  outline(codePoint: number): Outline {
    const glyph = this.font.glyphForCodePoint(codePoint);
    const outline: Segment[] = [];
    let [x, y] = [0, 0];
    for (const { command, args } of glyph.path.commands) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
      if (command === 'closePath') outline.push(['Z']);
      else if (command === 'bezierCurveTo') outline.push(['C', a, b, c, d, e, f]);
      else if (command === 'quadraticCurveTo') {
        const third = (from: number, control: number) => from + (2 / 3) * (control - from);
        outline.push(['C', third(x, a), third(y, b), third(c, a), third(d, b), c, d]);
      } else outline.push([command === 'moveTo' ? 'M' : 'L', a, b]);
      if (args.length > 1) [x, y] = [args.at(-2) ?? 0, args.at(-1) ?? 0];
    }
    const scale = 1 / this.font.unitsPerEm;
    return transformed(outline, [scale, 0, 0, -scale, 0, 0]);
  }
}
