/** The kinds of files people may send, by what they are inside. */
export interface FileKind {
  readonly type: string;
  /** Endings that tell the truth about it; the first is given where a name has none. */
  readonly endings: readonly string[];
  readonly isImage?: boolean;
}

export const FILE_KINDS = {
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'], isImage: true },
  png: { type: 'image/png', endings: ['png'], isImage: true },
  webp: { type: 'image/webp', endings: ['webp'], isImage: true },
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  ofd: { type: 'application/ofd', endings: ['ofd'] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  doc: { type: 'application/msword', endings: ['doc', 'wps'] },
  xls: { type: 'application/vnd.ms-excel', endings: ['xls', 'et'] },
  ppt: { type: 'application/vnd.ms-powerpoint', endings: ['ppt', 'dps'] },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof FILE_KINDS;

/** What may be sent, in the words people use for it. */
export const ALLOWED_ENDINGS = Object.values(FILE_KINDS)
  .map(({ endings }) => endings[0])
  .join('、');

export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at > 0 && at < name.length - 1 ? name.slice(at + 1).toLowerCase() : '';
}
