import { Injectable } from '@nestjs/common';
import { FEED_LENGTH, Feeds, type FeedFormat } from '@yangguang/platform';
import { PublicationRepository, type PublicFilter } from './publication.repository';

const pathOf = (number: string): string => `/messages/${number}`;

/** The newest published answers as a feed, whatever its dress. */
@Injectable()
export class MessageFeed {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly feeds: Feeds,
  ) {}

  async text(format: FeedFormat, filter: Omit<PublicFilter, 'limit' | 'cursor'>): Promise<string> {
    const { items } = await this.publications.page({ ...filter, limit: FEED_LENGTH });
    const taken = await this.publications.withdrawn(FEED_LENGTH);
    return this.feeds.text(format, {
      list: 'messages',
      title: 'supervision.feed.title',
      filter,
      entries: items.map(({ number, title, excerpt, unitName, publishedAt }) => ({
        path: pathOf(number),
        summary: excerpt,
        author: unitName,
        ...{ title, publishedAt },
      })),
      deleted: taken.map(({ number, withdrawnAt }) => ({ path: pathOf(number), at: withdrawnAt })),
    });
  }
}
