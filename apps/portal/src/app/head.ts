import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { embeddedJson, escapeHtml } from './escape';
import { addressIn, LANGUAGES } from './language';
import type { Portal } from './page-state';
import type { PageHead } from './page-meta';
import type { Texts } from './texts';

/** What the page says about itself; a page that failed says so instead. */
function headOf(route: RouteLocationNormalizedLoaded, portal: Portal, texts: Texts): PageHead {
  const failure = portal.failure.value;
  if (failure) {
    const title = texts.t(failure.status === 404 ? 'common.notFound.title' : 'common.failed.title');
    return { title, description: title, column: { name: title, type: '', keywords: '' } };
  }
  return route.meta.head({ texts, site: portal.site, route, data: portal.data[String(route.name)] });
}

function siteName(portal: Portal): string {
  return portal.language === 'en' ? portal.site.nameEn : portal.site.name;
}

/** The title of the window; it names the site after the page. */
export function pageTitle(route: RouteLocationNormalizedLoaded, portal: Portal, texts: Texts): string {
  return `${headOf(route, portal, texts).title} - ${siteName(portal)}`;
}

const meta = (name: string, content: string): string =>
  content && `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`;

/** Site, column and article tags as 政府网站发展指引 names them (国办发〔2017〕47号, 网页标签). */
function officialTags(head: PageHead, portal: Portal): string[] {
  const { column, article } = head;
  return [
    meta('SiteName', portal.site.name),
    meta('SiteDomain', portal.site.domain),
    meta('SiteIDCode', portal.site.idCode),
    ...(column.type
      ? [
          meta('ColumnName', column.name),
          meta('ColumnDescription', head.description),
          meta('ColumnKeywords', column.keywords),
          meta('ColumnType', column.type),
        ]
      : []),
    ...(article
      ? [
          meta('ArticleTitle', article.title),
          meta('PubDate', article.pubDate),
          meta('ContentSource', article.source),
          meta('Keywords', column.keywords),
          meta('Description', head.description),
        ]
      : []),
  ];
}

/** The inside of <head> for a rendered page. `origin` makes the addresses absolute, as search engines want them. */
export function headHtml(
  route: RouteLocationNormalizedLoaded,
  portal: Portal,
  texts: Texts,
  origin: string,
): string {
  const head = headOf(route, portal, texts);
  const indexed = !portal.failure.value && route.meta.indexed !== false;
  const address = (language: (typeof LANGUAGES)[number]): string =>
    escapeHtml(origin + addressIn(language, route.fullPath));
  return [
    `<title>${escapeHtml(pageTitle(route, portal, texts))}</title>`,
    meta('description', head.description),
    indexed ? '' : meta('robots', 'noindex'),
    ...officialTags(head, portal),
    ...(indexed
      ? [
          `<link rel="canonical" href="${address(portal.language)}">`,
          ...LANGUAGES.map((one) => `<link rel="alternate" hreflang="${one}" href="${address(one)}">`),
        ]
      : []),
    head.feed
      ? `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(head.title)}" href="${escapeHtml(origin + head.feed)}">`
      : '',
    head.linkedData && indexed
      ? `<script type="application/ld+json">${embeddedJson(head.linkedData)}</script>`
      : '',
  ]
    .filter(Boolean)
    .join('\n    ');
}
