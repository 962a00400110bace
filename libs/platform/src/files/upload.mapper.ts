import type { StoredFile } from './file-table';
import type { UploadedFileDto } from './upload.dto';

export function toUploadedFile({ id, name, size, type, scan }: StoredFile): UploadedFileDto {
  return { id, name, size, type, scan: scan === 'clean' ? 'clean' : 'not-scanned' };
}
