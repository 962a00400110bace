import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { FileLinks } from '@yangguang/platform';
import type { PublicDocument, PublicDocumentList } from './dto/public-document.responses';
import { PublicDocumentQuery, type PublicationRow, type PublicFilter } from './public-document.query';

export const PUBLIC_PATH = '/api/v1/public/documents';

/** What everybody may read. */
@Injectable()
export class PublicDocumentReaderService {
  constructor(
    private readonly documents: PublicDocumentQuery,
    private readonly links: FileLinks,
  ) {}

  page(filter: PublicFilter): Promise<PublicDocumentList> {
    return this.documents.page(filter);
  }

  async read(id: string): Promise<PublicDocument> {
    const { goneAt, goneReason, attachments, ...row } = await this.must(id);
    void goneAt;
    void goneReason;
    return {
      ...row,
      attachments: attachments.map((file) => ({
        id: file.id,
        name: file.name,
        size: file.size,
        url: `${PUBLIC_PATH}/${id}/files/${file.id}`,
      })),
      related: await this.documents.related(id),
    };
  }

  /** A fresh short-lived address of a file that the public edition carries. */
  async fileUrl(id: string, fileId: string): Promise<string> {
    const row = await this.must(id);
    if (!row.attachments.some((file) => file.id === fileId))
      throw new DomainError('not-found', 'disclosure.file-not-public');
    return this.links.linkTo(fileId);
  }

  private async must(id: string): Promise<PublicationRow> {
    const row = await this.documents.find(id);
    if (!row) throw new DomainError('not-found', 'disclosure.not-published');
    if (row.goneAt !== null)
      throw new DomainError('gone', 'disclosure.gone', { values: { reason: row.goneReason ?? '' } });
    return row;
  }
}
