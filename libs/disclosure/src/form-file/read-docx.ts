import { strFromU8 } from 'fflate';
import { unescapeXml } from '../model/gate/office-xml';
import {
  problemAt,
  type Grid,
  type GridCell,
  type GridRow,
  type SheetProblem,
} from '../model/form/sheet/grid';
import type { UnpackedForm } from './unpack-office';

/** The marks of a Word file that a table is made of, what is written between them, and what hides something. */
const MARKS =
  /<w:(t)(?:\s[^>]*)?>([^<]*)<\/w:t>|<(\/?)w:(tbl|tr|tc|p|instrText|fldSimple|vanish|ins|del)(?:\s[^>]*?)?(\/?)>|<w:(br|cr|tab)\/>/g;
/** A cell of a table in a cell is part of the outer one. */
const OUTER = 1;

class Reading {
  readonly rows: GridRow[] = [];
  readonly problems: SheetProblem[] = [];
  private cells: GridCell[] = [];
  private depth = 0;
  private table = 0;
  private row = 0;
  private text = '';
  private computes = false;

  write(words: string): void {
    if (this.depth > 0) this.text += words;
  }

  /** A field of Word runs something when the file is opened. */
  compute(): void {
    this.computes = true;
  }

  complain(problem: 'hidden-words' | 'tracked-changes'): void {
    if (!this.problems.some((one) => one.problem === problem))
      this.problems.push(problemAt(this.at(), problem));
  }

  open(mark: string): void {
    if (mark === 'tbl') this.depth += 1;
    if (this.depth !== OUTER) return;
    if (mark === 'tbl') [this.table, this.row] = [this.table + 1, 0];
    else if (mark === 'tr') [this.cells, this.row] = [[], this.row + 1];
    else if (mark === 'tc') [this.text, this.computes] = ['', false];
  }

  close(mark: string): void {
    if (mark === 'p') this.write('\n');
    if (mark === 'tbl') this.depth -= 1;
    if (this.depth !== OUTER) return;
    if (mark === 'tr') this.rows.push(this.cells);
    else if (mark === 'tc')
      this.cells.push({ text: this.text.trim(), at: this.at(), ...(this.computes ? { formula: true } : {}) });
  }

  /** `3-2-4`: table, row, cell. */
  private at(): string {
    return `${this.table}-${this.row}-${this.cells.length + 1}`;
  }
}

/** The tables of a Word file as rows. What was deleted with tracked changes is not part of it, and is named. */
export function readDocx({ parts }: UnpackedForm): Grid {
  const reading = new Reading();
  for (const [, isText, words, slash, mark, empty, gap] of strFromU8(
    parts['word/document.xml'] ?? new Uint8Array(),
  ).matchAll(MARKS)) {
    if (isText) reading.write(unescapeXml(words ?? ''));
    else if (gap) reading.write(gap === 'tab' ? '\t' : '\n');
    else if (mark === 'instrText' || mark === 'fldSimple') reading.compute();
    else if (mark === 'vanish') reading.complain('hidden-words');
    else if (mark === 'ins' || mark === 'del') reading.complain('tracked-changes');
    else if (mark && slash) reading.close(mark);
    else if (mark && empty) reading.close(mark);
    else if (mark) reading.open(mark);
  }
  return { rows: reading.rows, problems: reading.problems };
}
