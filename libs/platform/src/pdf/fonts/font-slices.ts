import { readFile } from 'node:fs/promises';

type Ranges = readonly (readonly [number, number])[];

const read = new Map<string, Promise<ReadonlyMap<string, Ranges>>>();

/**
 * The name of the numbered slice of a font that holds a character. The whole simplified-Chinese file
 * has 7,947 characters; the slices of the same font have twice that, rare names and ①, ℃, √ among them.
 */
export async function sliceWith(indexFile: string, codePoint: number): Promise<string | undefined> {
  let index = read.get(indexFile);
  if (!index) {
    index = readIndex(indexFile);
    read.set(indexFile, index);
  }
  for (const [name, ranges] of await index) {
    if (ranges.some(([first, last]) => codePoint >= first && codePoint <= last))
      return name.replace(/^\[(\d+)\]$/, '$1');
  }
  return undefined;
}

async function readIndex(file: string): Promise<ReadonlyMap<string, Ranges>> {
  const index: unknown = JSON.parse(await readFile(file, 'utf8'));
  return new Map(
    Object.entries(index as Record<string, string>).map(([name, ranges]) => [name, parse(ranges)]),
  );
}

/** `U+4E00-4E1F,U+2460` as pairs of code points. */
function parse(ranges: string): Ranges {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
}
