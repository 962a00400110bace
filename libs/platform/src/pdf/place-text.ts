import { mayStretchBefore, type Atom, type BrokenLine } from './break-lines';
import type { FontRole } from './fonts/font-role';
import type { PlacedText } from './letter-model';
import { TYPE_AREA } from './page-grid';

export type TextLook = Pick<PlacedText, 'role' | 'size' | 'colour' | 'purpose' | 'block'>;

/** Natural width of a wide character's glyph, in em: all of ours are square. */
const SQUARE = 1;

/** Places a broken line on a baseline as runs: neighbours set alike become one run, so that the text can be read back. */
export function placeLine(line: BrokenLine, baseline: number, look: TextLook): PlacedText[] {
  const runs: PlacedText[] = [];
  let x = TYPE_AREA.left + line.indent;
  let open: { text: string; x: number; wide: boolean } | undefined;
  const close = (pitch: number) => {
    if (!open) return;
    const spacing = open.wide ? pitch + line.stretch - SQUARE * look.size : 0;
    runs.push({ kind: 'text', text: open.text, x: open.x, baseline, spacing, ...look });
    open = undefined;
  };
  let pitch = look.size;
  line.atoms.forEach((atom: Atom, index) => {
    x += atom.gap + (mayStretchBefore(line.atoms, index) ? line.stretch : 0);
    if (!open || open.wide !== atom.wide || atom.gap > 0) {
      close(pitch);
      open = { text: '', x, wide: atom.wide };
    }
    open.text += atom.text;
    if (atom.wide) pitch = atom.width;
    x += atom.width;
  });
  close(pitch);
  return runs;
}

/** Text on one line with its own left end, without grid. */
export function placeFreely(
  text: string,
  at: { readonly x: number; readonly baseline: number },
  look: Partial<TextLook> & { readonly role: FontRole; readonly size: number },
  spacing = 0,
): PlacedText {
  return { kind: 'text', text, ...at, colour: 'black', purpose: 'paragraph', block: -1, spacing, ...look };
}
