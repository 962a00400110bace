import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DomainError } from '@yangguang/kernel';
import type { FontFace } from './font-face';
import { FONT_SOURCES, type FontRole } from './font-role';
import { sliceWith } from './font-slices';

const resolveFrom = createRequire(import.meta.url);
/** Has no types of its own; loaded with the first packed font. */
const unpacker = () => resolveFrom('wawoff2') as { decompress(woff2: Uint8Array): Promise<Uint8Array> };
const MAGIC_WOFF2 = 'wOF2';

/**
 * The fonts of this process. Each is read and unpacked once, when first needed, and kept: WOFF2 as it is
 * would be embedded whole (7 MB a page), unpacked it is cut down to the characters used.
 */
export class FontLibrary {
  private readonly faces = new Map<string, Promise<FontFace>>();

  /** `ownFolder`: where the county's own licensed files lie, named after `FONT_SOURCES`. */
  constructor(private readonly ownFolder?: string) {}

  /** Fonts for all these texts, each with the fallbacks its rare characters need. Reports every character nobody has. */
  async fontsFor(texts: readonly { readonly text: string; readonly role: FontRole }[]): Promise<FontSet> {
    const chains = new Map<FontRole, FontFace[]>();
    const missing = new Set<string>();
    for (const { text, role } of texts) {
      const chain = chains.get(role) ?? (await this.chainOf(role));
      chains.set(role, chain);
      for (const character of new Set(text)) {
        if (!(await this.cover(chain, role, character))) missing.add(character);
      }
    }
    if (missing.size > 0) throw glyphsMissing([...missing]);
    return new FontSet(chains);
  }

  private async chainOf(role: FontRole): Promise<FontFace[]> {
    const { own, package: name, weight } = FONT_SOURCES[role];
    const ownFile = ['.ttf', '.otf', '.woff2']
      .map((end) => join(this.ownFolder ?? '', own + end))
      .find((file) => existsSync(file));
    const open = await this.load(
      `${name}-${weight}`,
      packageFile(name, `${name}-chinese-simplified-${weight}-normal.woff2`),
    );
    return this.ownFolder && ownFile ? [await this.load(`own-${own}`, ownFile), open] : [open];
  }

  /** Makes the chain able to draw the character, looking through the rarer slices of its open font. */
  private async cover(chain: FontFace[], role: FontRole, character: string): Promise<boolean> {
    const codePoint = character.codePointAt(0) ?? 0;
    if (chain.some((face) => face.has(codePoint))) return true;
    const rare = (await this.rareFaces()).find((face) => face.has(codePoint));
    if (rare) {
      chain.push(rare);
      return true;
    }
    const { package: name, weight } = FONT_SOURCES[role];
    const slice = await sliceWith(packageFile(name, '../unicode.json'), codePoint);
    if (slice === undefined) return false;
    const face = await this.load(
      `${name}-${weight}-${slice}`,
      packageFile(name, `${name}-${slice}-${weight}-normal.woff2`),
    );
    if (!face.has(codePoint)) return false;
    chain.push(face);
    return true;
  }

  /** Fonts that the county added for names nobody else can print: files called `rare…` in its folder. */
  private async rareFaces(): Promise<FontFace[]> {
    if (!this.ownFolder) return [];
    const names = (await readdir(this.ownFolder))
      .filter((name) => /^rare.*\.(ttf|otf|woff2)$/i.test(name))
      .toSorted();
    return Promise.all(names.map((name) => this.load(`own-${name}`, join(this.ownFolder ?? '', name))));
  }

  private load(name: string, file: string): Promise<FontFace> {
    const known = this.faces.get(name);
    if (known) return known;
    const loading = read(name, file);
    this.faces.set(name, loading);
    loading.catch(() => this.faces.delete(name));
    return loading;
  }
}

/** The fonts one document needs: for each role a chain, the first that has a character draws it. */
export class FontSet {
  constructor(private readonly chains: ReadonlyMap<FontRole, readonly FontFace[]>) {}

  faceFor(character: string, role: FontRole): FontFace {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = this.chains.get(role)?.find((one) => one.has(codePoint));
    if (!face) throw glyphsMissing([character]);
    return face;
  }

  /** The text in pieces of one font each, in order. */
  split(text: string, role: FontRole): { readonly text: string; readonly face: FontFace }[] {
    const pieces: { text: string; face: FontFace }[] = [];
    for (const character of text) {
      const face = this.faceFor(character, role);
      const last = pieces.at(-1);
      if (last?.face === face) last.text += character;
      else pieces.push({ text: character, face });
    }
    return pieces;
  }

  /** Width of a text without any spacing, in points. */
  measure(text: string, role: FontRole, size: number): number {
    return this.split(text, role).reduce(
      (width, { text: piece, face }) => width + face.width(piece) * size,
      0,
    );
  }
}

async function read(name: string, file: string): Promise<FontFace> {
  const bytes = await readFile(file);
  const isPacked = bytes.toString('latin1', 0, 4) === MAGIC_WOFF2;
  // Loaded with the first font: reading fonts takes memory that a server at rest should not hold.
  const { FontFace } = await import('./font-face');
  return new FontFace(name, isPacked ? Buffer.from(await unpacker().decompress(bytes)) : bytes);
}

function packageFile(name: string, file: string): string {
  return join(dirname(resolveFrom.resolve(`@fontsource/${name}/package.json`)), 'files', file);
}

function glyphsMissing(characters: readonly string[]): DomainError {
  const named = characters.map(
    (one) => `${one} (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return new DomainError('invalid', 'platform.pdf.glyphs-missing', {
    values: { characters: named.join(', ') },
  });
}
