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
import { PublicationRepository, type PublicFilter } from './publication.repository';

const LENGTH = 50;

/** The newest published answers as a feed, whatever its dress. */
@Injectable()
export class MessageFeed {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async text(format: FeedFormat, filter: Omit<PublicFilter, 'limit' | 'cursor'>): Promise<string> {
    const { items } = await this.publications.page({ ...filter, limit: LENGTH });
    const taken = await this.publications.withdrawn(LENGTH);
    const url = (number: string): string => `${this.config.publicUrl}/messages/${number}`;
    const dates = [...items.map((one) => one.publishedAt), ...taken.map((one) => one.withdrawnAt)];
    const feed = {
      title: `${this.config.site.name} ${translate(currentContext().language, 'supervision.feed.title')}`,
      ...feedAddresses(this.config.publicUrl, 'messages', format, { ...filter }),
      updatedAt: newestOf(dates, this.clock.now()),
      entries: items.map((one) => ({
        url: url(one.number),
        title: one.title,
        summary: one.excerpt,
        author: one.unitName,
        publishedAt: one.publishedAt,
      })),
      deleted: taken.map((one) => ({ url: url(one.number), at: one.withdrawnAt })),
    };
    return feedText(feed, format);
  }
}
