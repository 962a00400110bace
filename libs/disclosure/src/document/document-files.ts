import { Injectable } from '@nestjs/common';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { FileLinks, FileStore } from '@yangguang/platform';
import type { AttachedFile } from './document-rows';

const OWNER = 'disclosure.document';
const PURPOSE = 'staff-upload';
export const MOST_ATTACHMENTS = 20;

/** The files of a document: uploads become its own; an edition names those it carries, in order. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly files: FileStore,
    private readonly links: FileLinks,
  ) {}

  /** The files of an edition by their ids: the document's own, and fresh uploads of this person. */
  async take(documentId: string, ids: readonly string[], person: PersonActor): Promise<AttachedFile[]> {
    const owner = { type: OWNER, id: documentId };
    const own = await this.files.ofOwner(owner);
    const fresh = ids.filter((id) => !own.some((file) => file.id === id));
    if (ids.length > MOST_ATTACHMENTS) {
      const values = { most: MOST_ATTACHMENTS };
      const fields = [{ pointer: '/attachmentIds', key: 'platform.file.too-many', values }];
      throw new DomainError('invalid', 'platform.file.too-many', { values, fields });
    }
    const attached = await this.files.attach({
      ids: fresh,
      owner,
      purpose: PURPOSE,
      personId: person.personId,
      most: MOST_ATTACHMENTS,
      pointer: '/attachmentIds',
    });
    const all = [...own, ...attached];
    return [...new Set(ids)].flatMap((id) => {
      const file = all.find((one) => one.id === id);
      return file ? [{ id, name: file.name, size: file.size, type: file.type }] : [];
    });
  }

  linkTo(fileId: string): string {
    return this.links.linkTo(fileId);
  }
}
