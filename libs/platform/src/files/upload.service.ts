import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { cleanImage } from './clean-image';
import { detectKind } from './detect-kind';
import { FileStore } from './file-store';
import type { StoredFile } from './file-table';
import { safeFileName } from './model/file-name';
import type { ReceivedFile } from './receive-file';
import { VIRUS_SCANNER, type VirusScanner } from './scan/virus-scanner';

/** Largest file a person may send, in bytes: 10 MB. */
export const LARGEST_UPLOAD = 10 * 1024 * 1024;

/** Purposes of uploads: a citizen's with a message, a member of staff's with their work. */
export const PUBLIC_UPLOAD = 'public-upload';
export const STAFF_UPLOAD = 'staff-upload';

/** Takes in what people send: looks what it really is, cleans pictures, has it scanned, keeps it. */
@Injectable()
export class UploadService {
  constructor(
    private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner,
  ) {}

  /** Call it outside a transaction: scanning takes time. `personId` is null for a citizen. */
  async take({ name, bytes }: ReceivedFile, purpose: string, personId: string | null): Promise<StoredFile> {
    const kind = await detectKind(bytes, name);
    const scan = await this.scanner.scan(bytes);
    if (scan === 'infected') throw new DomainError('invalid', 'platform.file.infected');
    const content = kind.isImage ? await cleanImage(bytes, kind) : bytes;
    const file = { name: safeFileName(name, kind), type: kind.type, scan, purpose, uploadedBy: personId };
    return this.files.keep({ ...file, ownerType: null, ownerId: null, attachedAt: null }, content);
  }
}
