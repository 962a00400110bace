import { Injectable } from '@nestjs/common';
import { FileLinks, FileStore, PUBLIC_UPLOAD, type StoredFile } from '@yangguang/platform';
import { MOST_ATTACHMENTS } from './most-attachments';
import type { AttachmentResponse } from '../case/dto/case-parts.response';

const OWNER = 'supervision.case';

/** What came with a message, and the sealed sheet that goes back: files of the platform, given out by short-lived links. */
@Injectable()
export class AttachmentStore {
  constructor(
    private readonly files: FileStore,
    private readonly links: FileLinks,
  ) {}

  /** Gives a citizen's uploads to the case, all or none; answers their SHA-256 in the order of the ids. */
  async attach(caseId: string, ids: readonly string[]): Promise<string[]> {
    const attached = await this.files.attach({
      ids,
      owner: { type: OWNER, id: caseId },
      purpose: PUBLIC_UPLOAD,
      personId: null,
      most: MOST_ATTACHMENTS,
      pointer: '/attachmentIds',
    });
    return attached.map((file) => file.sha256);
  }

  /** SHA-256 of everything that lies with the case now. */
  async digestsOf(caseId: string): Promise<string[]> {
    const files = await this.files.ofOwner({ type: OWNER, id: caseId });
    return files.map((file) => file.sha256);
  }

  async of(caseId: string): Promise<AttachmentResponse[]> {
    return (await this.filesOf(caseId)).map(({ id, name, size, type }) => ({
      id,
      name,
      size,
      type,
      url: this.links.linkTo(id),
    }));
  }

  /** The files themselves, in the order in which they came. */
  filesOf(caseId: string): Promise<StoredFile[]> {
    return this.files.ofOwner({ type: OWNER, id: caseId });
  }

  sheetUrl(fileId: string): string {
    return this.links.linkTo(fileId);
  }
}
