import { unzipSync } from 'fflate';
import type { FormFormat } from './form-file-kind';

/** Bytes of a form that is sent, and of what it may unpack to: some hundred times what fifty forms need. */
export const LARGEST_FORM = 4 * 1024 * 1024;
const MOST_UNPACKED = 40 * 1024 * 1024;
const MOST_PARTS = 500;

export interface UnpackedForm {
  readonly format: FormFormat;
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** Unpacks a Word file or a workbook; undefined for everything else, for files with macros and for bombs. */
export function unpackOffice(bytes: Uint8Array): UnpackedForm | undefined {
  let [count, size] = [0, 0];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        size += originalSize;
        if (count > MOST_PARTS || size > MOST_UNPACKED || /vbaProject\.bin$/i.test(name))
          throw new Error(name);
        return /\.(xml|rels)$/i.test(name);
      },
    });
  } catch {
    return undefined;
  }
  if (parts['word/document.xml']) return { format: 'docx', parts };
  return parts['xl/workbook.xml'] ? { format: 'xlsx', parts } : undefined;
}
