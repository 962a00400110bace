/** Where a PDF keeps a signature: what it signs, and the gap in it that holds the signature itself. */
export interface SignatureSlot {
  /** What is signed: from the file's beginning to the gap, and on from the gap's end. */
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly end: number;
  /** The signature with the zeros that fill its place; undefined where the gap is not exactly one hexadecimal string. */
  readonly contents: Buffer | undefined;
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
/** More than a joint document ever carries; a file with thousands is not worth our time. */
const MOST_SLOTS = 32;
/** Any of these in a file without a readable signature says that there was one. */
const TRACES = [
  '/ByteRange',
  '/ETSI.CAdES.detached',
  '/adbe.pkcs7.detached',
  '/Adobe.PPKLite',
  '/Type /Sig',
  '/FT /Sig',
  '/SigFlags',
];

/**
 * Finds signatures by their byte ranges in the raw file. That is stricter than following the document's
 * own tables: only a range that begins at 0 and leaves out nothing but one hexadecimal string counts,
 * so nothing can hide in the gap and no other object can stand in for the signed one.
 */
export function signatureSlots(pdf: Buffer): SignatureSlot[] {
  const text = pdf.toString('latin1');
  const slots: SignatureSlot[] = [];
  for (const found of text.matchAll(BYTE_RANGE)) {
    if (slots.length >= MOST_SLOTS) break;
    const [start = 1, gapStart = 0, gapEnd = 0, length = 0] = found.slice(1).map(Number);
    const end = gapEnd + length;
    const isSound = start === 0 && gapStart < gapEnd && end <= pdf.length && found.index < end;
    slots.push({
      gapStart,
      gapEnd,
      end,
      contents: isSound ? hexadecimal(text.slice(gapStart, gapEnd)) : undefined,
    });
  }
  return slots.toSorted((a, b) => a.end - b.end);
}

export function hasSignatureTraces(pdf: Buffer): boolean {
  return TRACES.some((trace) => pdf.includes(trace, 0, 'latin1'));
}

/** `<AB01…>` as bytes. Both cases in one string mean that somebody's hand was in it: no program writes that. */
function hexadecimal(text: string): Buffer | undefined {
  const isOneCase = /^<[0-9A-F]+>$/.test(text) || /^<[0-9a-f]+>$/.test(text);
  return isOneCase && text.length % 2 === 0 ? Buffer.from(text.slice(1, -1), 'hex') : undefined;
}
