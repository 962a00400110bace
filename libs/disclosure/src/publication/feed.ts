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

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Atom (RFC 4287), with what was removed as tombstones (RFC 6721). */
export function atom(feed: Feed): string {
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
export function rss(feed: Feed): string {
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
export function jsonFeed(feed: Feed): object {
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
