import { localDateOf, localTimeOf } from '@yangguang/kernel';

export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly publishedAt: Date;
}

export interface Feed {
  readonly title: string;
  readonly home: string;
  readonly self: string;
  readonly updatedAt: Date;
  readonly entries: readonly FeedEntry[];
  /** Addresses that no longer answer with a text. */
  readonly deleted: readonly { readonly url: string; readonly at: Date }[];
}

/** The dresses of a feed, by what its address ends with. */
export const FEED_TYPES = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  'feed.json': 'application/feed+json',
} as const;

export type FeedFormat = keyof typeof FEED_TYPES;

/** A feed in one of its dresses. */
export function feedText(feed: Feed, format: FeedFormat): string {
  if (format === 'atom') return atom(feed);
  return format === 'rss' ? rss(feed) : JSON.stringify(jsonFeed(feed));
}

/** Where a filtered list and its feed stand: the page for people, the feed itself. */
export function feedAddresses(
  publicUrl: string,
  { list, page }: { readonly list: string; readonly page: string },
  format: FeedFormat,
  filter: Readonly<Record<string, string | undefined>>,
): { readonly home: string; readonly self: string } {
  const given = Object.entries(filter).flatMap(([key, value]): [string, string][] =>
    value ? [[key, value]] : [],
  );
  const query = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
  return {
    home: `${publicUrl}/${page}${query}`,
    self: `${publicUrl}/api/v1/public/${list}.${format}${query}`,
  };
}

/** When something in it last changed; of an empty feed, now. */
export function newestOf(dates: readonly Date[], now: Date): Date {
  return dates.length === 0 ? now : new Date(Math.max(...dates.map((date) => date.getTime())));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Atom (RFC 4287), with what was removed as tombstones (RFC 6721). */
function atom(feed: Feed): string {
  const entries = feed.entries.map(
    (one) => `  <entry>
    <id>${xml(one.url)}</id>
    <title>${xml(one.title)}</title>
    <link href="${xml(one.url)}"/>
    <published>${one.publishedAt.toISOString()}</published>
    <updated>${one.publishedAt.toISOString()}</updated>
    <author><name>${xml(one.author)}</name></author>
    <summary>${xml(one.summary)}</summary>
  </entry>`,
  );
  const deleted = feed.deleted.map(
    ({ url, at }) => `  <at:deleted-entry ref="${xml(url)}" when="${at.toISOString()}"/>`,
  );
  return `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
  <id>${xml(feed.self)}</id>
  <title>${xml(feed.title)}</title>
  <link rel="self" href="${xml(feed.self)}"/>
  <link href="${xml(feed.home)}"/>
  <updated>${feed.updatedAt.toISOString()}</updated>
${[...entries, ...deleted].join('\n')}
</feed>
`;
}

/** RSS 2.0. */
function rss(feed: Feed): string {
  const items = feed.entries.map(
    (one) => `    <item>
      <title>${xml(one.title)}</title>
      <link>${xml(one.url)}</link>
      <guid isPermaLink="true">${xml(one.url)}</guid>
      <pubDate>${rfc822(one.publishedAt)}</pubDate>
      <description>${xml(one.summary)}</description>
    </item>`,
  );
  return `${HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xml(feed.title)}</title>
    <link>${xml(feed.home)}</link>
    <description>${xml(feed.title)}</description>
    <atom:link rel="self" type="application/rss+xml" href="${xml(feed.self)}"/>
    <lastBuildDate>${rfc822(feed.updatedAt)}</lastBuildDate>
${items.join('\n')}
  </channel>
</rss>
`;
}

/** JSON Feed 1.1. */
function jsonFeed(feed: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'zh-CN',
    items: feed.entries.map((one) => ({
      id: one.url,
      url: one.url,
      title: one.title,
      summary: one.summary,
      content_text: one.summary,
      date_published: `${localDateOf(one.publishedAt)}T${localTimeOf(one.publishedAt)}:00+08:00`,
      authors: [{ name: one.author }],
    })),
  };
}

const rfc822 = (at: Date): string => at.toUTCString().replace('GMT', '+0000');
