import { Injectable } from '@nestjs/common';
import { FEED_LENGTH, Feeds, type FeedFormat } from '@yangguang/platform';
import type { ItemFilter } from './public-form.query';
import { PublicFormNewsQuery, type FormNews } from './public-form-news.query';

/** Characters that a feed tells of a form; whoever wants more opens the page. */
const SUMMARY = 200;

const guidePath = (id: string): string => `/guides/${id}`;
const unitPath = (id: string): string => `/units/${id}`;

/** What changed last among guides and unit pages, as a feed. */
@Injectable()
export class FormFeed {
  constructor(
    private readonly news: PublicFormNewsQuery,
    private readonly feeds: Feeds,
  ) {}

  async items(format: FeedFormat, filter: Omit<ItemFilter, 'limit' | 'cursor'>): Promise<string> {
    const [rows, gone] = await Promise.all([
      this.news.newest('service-item', filter, FEED_LENGTH),
      this.news.gone('service-item', FEED_LENGTH),
    ]);
    return this.feeds.text(format, {
      list: 'service-items',
      page: 'guides',
      title: 'disclosure.feed.items',
      filter,
      entries: rows.map((row) => ({ ...entryOf(row), path: guidePath(row.id) })),
      deleted: gone.map(({ id, goneAt }) => ({ path: guidePath(id), at: goneAt })),
    });
  }

  async units(format: FeedFormat): Promise<string> {
    const rows = await this.news.newest('unit-profile', {}, FEED_LENGTH);
    return this.feeds.text(format, {
      list: 'units',
      title: 'disclosure.feed.units',
      filter: {},
      entries: rows.map((row) => ({ ...entryOf(row), path: unitPath(row.unitId) })),
      // A unit's page stays when its profile is removed.
      deleted: [],
    });
  }
}

function entryOf({ title, unitName, updatedAt, content }: FormNews) {
  const lines = content.form === 'service-item' ? content.conditions : content.functions;
  return { title, author: unitName, publishedAt: updatedAt, summary: lines.join('；').slice(0, SUMMARY) };
}
