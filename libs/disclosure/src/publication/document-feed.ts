import { Injectable } from '@nestjs/common';
import { FEED_LENGTH, Feeds, type FeedFormat } from '@yangguang/platform';
import { PublicDocumentQuery, type PublicFilter } from './public-document.query';

const pathOf = (id: string): string => `/documents/${id}`;

/** The newest documents as a feed, whatever its dress. */
@Injectable()
export class DocumentFeed {
  constructor(
    private readonly documents: PublicDocumentQuery,
    private readonly feeds: Feeds,
  ) {}

  async text(format: FeedFormat, filter: Omit<PublicFilter, 'limit' | 'cursor'>): Promise<string> {
    const { items } = await this.documents.page({ ...filter, limit: FEED_LENGTH });
    const gone = await this.documents.tombstones(FEED_LENGTH);
    return this.feeds.text(format, {
      list: 'documents',
      title: 'disclosure.feed.title',
      filter,
      entries: items.map(({ id, title, summary, issuer, publishedAt }) => ({
        path: pathOf(id),
        author: issuer,
        ...{ title, summary, publishedAt },
      })),
      deleted: gone.map(({ id, goneAt }) => ({ path: pathOf(id), at: goneAt })),
    });
  }
}
