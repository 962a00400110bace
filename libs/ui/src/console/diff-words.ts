export interface DiffPart {
  readonly kind: 'same' | 'ins' | 'del';
  readonly text: string;
}

/** Above this many cells the table costs more than it tells; the parts are then shown whole. */
const MOST_CELLS = 4_000_000;

/** Chinese has no spaces: every sign is a token, while Latin words and numbers stay whole. */
const tokens = (text: string): string[] => text.match(/[A-Za-z0-9_.]+|\s+|./gsu) ?? [];

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else if (text) parts.push({ kind, text });
}

/** What was taken out and put in between two texts, by the longest common subsequence of their signs. */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = tokens(before);
  const b = tokens(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const x = a.slice(start, a.length - end);
  const y = b.slice(start, b.length - end);
  const parts: DiffPart[] = [];
  push(parts, 'same', a.slice(0, start).join(''));
  if (x.length * y.length > MOST_CELLS) {
    push(parts, 'del', x.join(''));
    push(parts, 'ins', y.join(''));
  } else {
    middle(x, y, parts);
  }
  push(parts, 'same', a.slice(a.length - end).join(''));
  return parts;
}

function middle(x: readonly string[], y: readonly string[], parts: DiffPart[]): void {
  const width = y.length + 1;
  const longest = new Uint32Array((x.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let j = y.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      push(parts, 'same', x[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < x.length && (j >= y.length || at(i + 1, j) >= at(i, j + 1))) {
      push(parts, 'del', x[i] ?? '');
      i += 1;
    } else {
      push(parts, 'ins', y[j] ?? '');
      j += 1;
    }
  }
}
