import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import { currentContext } from '../context/request-context';
import { translate } from '../messages/catalog';
import { feedAddresses, feedText, newestOf, type FeedEntry, type FeedFormat } from './feed';

/** How many entries a feed holds: its newest. */
export const FEED_LENGTH = 50;

/** A public list as its domain knows it; `path` of an entry is that of its page. */
export interface FeedSource {
  /** The list's name in addresses: `/<list>` of the portal, `/api/v1/public/<list>.<format>`. */
  readonly list: string;
  /** Where the portal shows the list, if not at `/<list>`. */
  readonly page?: string;
  /** Message key of what the feed is called after the county's name. */
  readonly title: string;
  readonly filter: object;
  readonly entries: readonly (Omit<FeedEntry, 'url'> & { readonly path: string })[];
  readonly deleted: readonly { readonly path: string; readonly at: Date }[];
}

/** Makes feeds of public lists: titles, addresses and dates are the same for all of them. */
@Injectable()
export class Feeds {
  constructor(
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  text(format: FeedFormat, { list, page, title, filter, entries, deleted }: FeedSource): string {
    const { publicUrl, site } = this.config;
    const dates = [...entries.map((one) => one.publishedAt), ...deleted.map((one) => one.at)];
    const feed = {
      title: `${site.name} ${translate(currentContext().language, title)}`,
      ...feedAddresses(publicUrl, { list, page: page ?? list }, format, { ...filter }),
      updatedAt: newestOf(dates, this.clock.now()),
      entries: entries.map(({ path, ...one }) => ({ ...one, url: publicUrl + path })),
      deleted: deleted.map(({ path, at }) => ({ url: publicUrl + path, at })),
    };
    return feedText(feed, format);
  }
}
