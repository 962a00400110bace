import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { FileKindName } from './file-kind';

/** Bounds of what a document unpacks to; beyond them it is a bomb. */
const MOST_ENTRIES = 10_000;
const MOST_UNPACKED = 300 * 1024 * 1024;

const MAIN_PARTS: Readonly<Record<string, FileKindName>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
};

/**
 * The kind of a zip file by the parts it holds (OOXML: ECMA-376; OFD: GB/T 33190—2016), read from its table of
 * contents without unpacking anything. Undefined for other zips, bombs, and documents with macros.
 */
export function zipKind(bytes: Buffer): FileKindName | undefined {
  const parts = partsOf(bytes);
  if (!parts || parts.length > MOST_ENTRIES) return undefined;
  if (parts.reduce((sum, { originalSize }) => sum + originalSize, 0) > MOST_UNPACKED) return undefined;
  const names = new Set(parts.map(({ name }) => name));
  if (names.has('OFD.xml')) return 'ofd';
  if (!names.has('[Content_Types].xml')) return undefined;
  if ([...names].some((name) => /vbaProject\.bin$|(^|\/)activeX\//i.test(name))) return undefined;
  const kinds = Object.entries(MAIN_PARTS).filter(([part]) => names.has(part));
  return kinds.length === 1 ? kinds[0]?.[1] : undefined;
}

function partsOf(bytes: Buffer): UnzipFileInfo[] | undefined {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
    return parts;
  } catch {
    return undefined;
  }
}
