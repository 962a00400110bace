import { DomainError } from '@yangguang/kernel';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** A file as it came: its name is only what the sender says, its type not even asked. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const MEGABYTE = 1024 * 1024;
/** Room for the form around the file, in bytes. */
const FORM_ROOM = 64 * 1024;

/**
 * Reads the one file of a multipart form (field `file`) into memory. Refuses what is larger than `largest`
 * bytes by its announced length before reading, and while reading where the announcement was wrong.
 */
export async function receiveFile(request: FastifyRequest, largest: number): Promise<ReceivedFile> {
  const tooLarge = () =>
    new DomainError('too-large', 'platform.file.too-large', { values: { megabytes: largest / MEGABYTE } });
  if (!request.isMultipart()) throw new DomainError('unsupported-type', 'platform.file.form-needed');
  if (Number(request.headers['content-length'] ?? 0) > largest + FORM_ROOM) throw tooLarge();
  try {
    const part = await request.file({ limits: { fileSize: largest, files: 1 } });
    if (part?.fieldname !== 'file') throw missing();
    const bytes = await part.toBuffer();
    if (bytes.length === 0) throw new DomainError('invalid', 'platform.file.empty');
    return { name: nameOf(part), bytes };
  } catch (error) {
    throw codeOf(error) === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge() : readable(error);
  }
}

function missing(): DomainError {
  return new DomainError('invalid', 'platform.file.missing', {
    fields: [{ pointer: '/file', key: 'platform.file.missing' }],
  });
}

/** What the form parser throws is the sender's doing: a broken form, several files, no end. */
function readable(error: unknown): unknown {
  const isForms =
    codeOf(error)?.startsWith('FST_') ||
    (error instanceof Error && /multipart|form|boundary|header/i.test(error.message));
  return !(error instanceof DomainError) && isForms
    ? new DomainError('invalid', 'platform.file.form-broken')
    : error;
}

function codeOf(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Browsers send names in UTF-8; the form's own default would be Latin-1. */
function nameOf(part: MultipartFile): string {
  return typeof part.filename === 'string' ? part.filename : '';
}
