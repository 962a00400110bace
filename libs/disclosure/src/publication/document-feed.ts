import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import {
  AppConfig,
  currentContext,
  feedAddresses,
  feedText,
  newestOf,
  translate,
  type FeedFormat,
} from '@yangguang/platform';
import { PublicDocumentQuery, type PublicFilter } from './public-document.query';

const LENGTH = 50;

/** The newest documents as a feed, whatever its dress. */
@Injectable()
export class DocumentFeed {
  constructor(
    private readonly documents: PublicDocumentQuery,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async text(format: FeedFormat, filter: Omit<PublicFilter, 'limit' | 'cursor'>): Promise<string> {
    const { items } = await this.documents.page({ ...filter, limit: LENGTH });
    const gone = await this.documents.tombstones(LENGTH);
    const url = (id: string): string => `${this.config.publicUrl}/documents/${id}`;
    const dates = [...items.map((one) => one.publishedAt), ...gone.map((one) => one.goneAt)];
    const feed = {
      title: `${this.config.site.name} ${translate(currentContext().language, 'disclosure.feed.title')}`,
      ...feedAddresses(this.config.publicUrl, 'documents', format, { ...filter }),
      updatedAt: newestOf(dates, this.clock.now()),
      entries: items.map((one) => ({
        url: url(one.id),
        title: one.title,
        summary: one.summary,
        author: one.issuer,
        publishedAt: one.publishedAt,
      })),
      deleted: gone.map((one) => ({ url: url(one.id), at: one.goneAt })),
    };
    return feedText(feed, format);
  }
}
