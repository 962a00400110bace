import type { FileKindName } from './file-kind';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER = 512;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffa;
/** Sectors of the directory that are looked at: far more than any office document has. */
const MOST_SECTORS = 4096;

const STREAMS: Readonly<Record<string, FileKindName>> = {
  WordDocument: 'doc',
  Workbook: 'xls',
  Book: 'xls',
  'PowerPoint Document': 'ppt',
};

/**
 * The kind of a compound file (MS-CFB), the container of the old office formats: it is what the main
 * stream in its directory says. A file with macros is none of ours.
 */
export function cfbKind(bytes: Buffer): FileKindName | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || bytes.length < HEADER) return undefined;
  const names = streamNames(bytes);
  if (names.some((name) => name === 'VBA' || name === 'Macros' || name === '_VBA_PROJECT_CUR'))
    return undefined;
  const kinds = new Set(names.flatMap((name) => STREAMS[name] ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function streamNames(bytes: Buffer): string[] {
  const size = 1 << bytes.readUInt16LE(30);
  if (size !== 512 && size !== 4096) return [];
  const names: string[] = [];
  let sector = bytes.readUInt32LE(48);
  for (let seen = 0; sector < END_OF_CHAIN && seen < MOST_SECTORS; seen += 1) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let at = start; at < start + size; at += ENTRY) {
      const length = bytes.readUInt16LE(at + 64);
      if (length >= 2 && length <= 64) names.push(bytes.toString('utf16le', at, at + length - 2));
    }
    sector = nextSector(bytes, sector, size);
  }
  return names;
}

/** Follows the allocation table, of which the header names the first 109 sectors: enough for 7 MB in the oldest form. */
function nextSector(bytes: Buffer, sector: number, size: number): number {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return END_OF_CHAIN;
  const at = (bytes.readUInt32LE(76 + table * 4) + 1) * size + (sector % perTable) * 4;
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : END_OF_CHAIN;
}
