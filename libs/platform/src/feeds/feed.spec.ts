import { describe, expect, it } from '@jest/globals';
import { feedText, newestOf, type Feed } from './feed';

const feed: Feed = {
  title: '云岭县 <新答复>',
  home: 'https://yunling.example/messages?q=%E8%B7%AF%E7%81%AF&kind=help',
  self: 'https://yunling.example/api/v1/public/messages.atom?q=%E8%B7%AF%E7%81%AF&kind=help',
  updatedAt: new Date('2026-11-23T01:00:00Z'),
  entries: [
    {
      url: 'https://yunling.example/messages/YL20261120-0001',
      title: '“路灯” & <b>灯</b>',
      summary: '五盏路灯不亮',
      author: '云岭县城市管理局',
      publishedAt: new Date('2026-11-22T16:30:00Z'),
    },
  ],
  deleted: [
    { url: 'https://yunling.example/messages/YL20261101-0009', at: new Date('2026-11-20T00:00:00Z') },
  ],
};

/** The texts of an element, wherever it stands: enough of a reader for what is flat. */
function all(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(
    ([, text]) => text ?? '',
  );
}

describe('a feed', () => {
  it('is Atom with escaped words, its own address and tombstones', () => {
    const text = feedText(feed, 'atom');
    expect(all(text, 'title')).toEqual(['云岭县 &lt;新答复&gt;', '“路灯” &amp; &lt;b&gt;灯&lt;/b&gt;']);
    expect(text).toContain(
      '<link rel="self" href="https://yunling.example/api/v1/public/messages.atom?q=%E8%B7%AF%E7%81%AF&amp;kind=help"/>',
    );
    expect(text).toContain(
      '<at:deleted-entry ref="https://yunling.example/messages/YL20261101-0009" when="2026-11-20T00:00:00.000Z"/>',
    );
    expect(all(text, 'updated')).toEqual(['2026-11-23T01:00:00.000Z', '2026-11-22T16:30:00.000Z']);
  });

  it('is RSS with dates as mails write them', () => {
    const text = feedText(feed, 'rss');
    expect(all(text, 'pubDate')).toEqual(['Sun, 22 Nov 2026 16:30:00 +0000']);
    expect(all(text, 'guid')).toEqual(['https://yunling.example/messages/YL20261120-0001']);
  });

  it('is a JSON feed in the county’s time', () => {
    const read = JSON.parse(feedText(feed, 'feed.json')) as { items: Record<string, unknown>[] };
    expect(read).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', home_page_url: feed.home });
    expect(read.items[0]).toMatchObject({
      title: '“路灯” & <b>灯</b>',
      date_published: '2026-11-23T00:30:00+08:00',
    });
  });

  it('changed last with its newest entry, or now when it is empty', () => {
    const now = new Date('2026-11-24T00:00:00Z');
    expect(newestOf([new Date('2026-11-01'), new Date('2026-11-03')], now)).toEqual(new Date('2026-11-03'));
    expect(newestOf([], now)).toBe(now);
  });
});
