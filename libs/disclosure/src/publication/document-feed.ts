import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig, currentContext, translate } from '@yangguang/platform';
import type { Feed } from './feed';
import { PublicDocumentQuery } from './public-document.query';
import { PUBLIC_PATH } from './public-document-reader.service';

const LENGTH = 50;

/** The newest documents as a feed, whatever its dress. */
@Injectable()
export class DocumentFeed {
  constructor(
    private readonly documents: PublicDocumentQuery,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async newest(extension: string): Promise<Feed> {
    const { items } = await this.documents.page({ limit: LENGTH });
    const gone = await this.documents.tombstones(LENGTH);
    const url = (id: string): string => `${this.config.publicUrl}/documents/${id}`;
    const dates = [...items.map((one) => one.publishedAt), ...gone.map((one) => one.goneAt)];
    const newest = Math.max(...dates.map((date) => date.getTime()));
    return {
      title: `${this.config.site.name} ${translate(currentContext().language, 'disclosure.feed.title')}`,
      home: `${this.config.publicUrl}/documents`,
      self: `${this.config.publicUrl}${PUBLIC_PATH}.${extension}`,
      updatedAt: dates.length > 0 ? new Date(newest) : this.clock.now(),
      entries: items.map((one) => ({
        url: url(one.id),
        title: one.title,
        summary: one.summary,
        author: one.issuer,
        publishedAt: one.publishedAt,
      })),
      deleted: gone.map((one) => ({ url: url(one.id), at: one.goneAt })),
    };
  }
}
