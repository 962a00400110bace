import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '@yangguang/kernel';
import { cfbKind } from './model/cfb-kind';
import { ALLOWED_ENDINGS, endingOf, FILE_KINDS, type FileKind, type FileKindName } from './model/file-kind';
import { zipKind } from './model/zip-kind';

const BY_TYPE = new Map<string, FileKindName>(
  (['jpeg', 'png', 'webp', 'pdf'] as const).map((name) => [FILE_KINDS[name].type, name]),
);

/**
 * What a file is, by its content alone. Refuses kinds that are not wanted, and files whose name
 * says something else than their content: one of the two is a lie.
 */
export async function detectKind(bytes: Buffer, name: string): Promise<FileKind> {
  const found = await kindOf(bytes);
  if (!found) {
    throw new DomainError('unsupported-type', 'platform.file.type-not-allowed', {
      values: { allowed: ALLOWED_ENDINGS },
    });
  }
  const kind: FileKind = FILE_KINDS[found];
  const ending = endingOf(name);
  if (ending !== '' && !kind.endings.includes(ending)) {
    throw new DomainError('unsupported-type', 'platform.file.type-differs', {
      values: { ending, actual: kind.endings[0] ?? found },
    });
  }
  return kind;
}

/** The library knows pictures and PDF; containers are opened by our own second step, which knows OFD and macros. */
async function kindOf(bytes: Buffer): Promise<FileKindName | undefined> {
  const isZip = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
  if (isZip) return zipKind(bytes);
  const compound = cfbKind(bytes);
  if (compound) return compound;
  const found = await fileTypeFromBuffer(bytes);
  return found ? BY_TYPE.get(found.mime) : undefined;
}
