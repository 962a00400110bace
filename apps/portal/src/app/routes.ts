import type { RouteMeta, RouteRecordRaw } from 'vue-router';
import { documentRoutes } from './document-routes';
import { guideRoutes } from './guide-routes';
import { fixedHead, messageHead } from './heads';
import type { HeadContext } from './page-meta';
import {
  loadCalculator,
  loadFigures,
  loadHome,
  loadMessage,
  loadPublished,
  loadUnits,
  loadWrite,
} from './loaders';

const files = import.meta.glob('../pages/*.vue');

function page(path: string, name: string, file: string, meta: Omit<RouteMeta, 'file'>): RouteRecordRaw {
  const component = files[`../pages/${file}.vue`];
  if (!component) throw new Error(`No page ${file}`);
  return { path, name, component, meta: { ...meta, file: `src/pages/${file}.vue` } as RouteMeta };
}

export const routes: RouteRecordRaw[] = [
  page('/', 'home', 'HomePage', { texts: ['home'], head: fixedHead('home.head', '首页'), load: loadHome }),
  page('/messages', 'published', 'PublishedPage', {
    texts: ['published', 'category'],
    section: 'published',
    head: fixedHead('published.head', '咨询投诉', 'messages'),
    load: loadPublished,
  }),
  page('/messages/:number', 'message', 'MessagePage', {
    texts: ['published', 'category'],
    section: 'published',
    head: messageHead,
    load: loadMessage,
  }),
  ...documentRoutes,
  ...guideRoutes,
  page('/units', 'units', 'UnitsPage', {
    texts: ['published', 'guides'],
    section: 'units',
    head: fixedHead('published.units.head', '概况信息'),
    load: loadUnits,
  }),
  page('/figures', 'figures', 'FiguresPage', {
    texts: ['home', 'published'],
    section: 'published',
    head: fixedHead('published.figures.head', '数据发布'),
    load: loadFigures,
  }),
  page('/write', 'write', 'WritePage', {
    texts: ['write', 'sending', 'category'],
    section: 'write',
    head: fixedHead('write.head', '咨询投诉'),
    load: loadWrite,
  }),
  page('/receipt', 'receipt', 'ReceiptPage', {
    texts: ['receipt', 'proof'],
    section: 'write',
    indexed: false,
    head: fixedHead('receipt.head', '咨询投诉'),
  }),
  page('/track', 'track', 'TrackPage', {
    texts: ['track', 'write', 'follow', 'proof', 'category'],
    section: 'track',
    head: fixedHead('track.head', '咨询投诉'),
  }),
  page('/subscription', 'subscription', 'SubscriptionPage', {
    texts: ['follow'],
    section: 'track',
    indexed: false,
    head: fixedHead('follow.head', '咨询投诉'),
  }),
  page('/calculator', 'calculator', 'CalculatorPage', {
    texts: ['calculator'],
    section: 'calculator',
    head: fixedHead('calculator.head', '办事服务'),
    load: loadCalculator,
  }),
  page('/verify', 'verify', 'VerifyPage', {
    texts: ['verify', 'proof'],
    section: 'verify',
    head: fixedHead('verify.head', '办事服务'),
  }),
  page('/about', 'about', 'AboutPage', { texts: ['about'], head: fixedHead('about.head', '概况信息') }),
  page('/accessibility', 'accessibility', 'AccessibilityPage', {
    texts: ['about'],
    head: fixedHead('about.a11y.head', '概况信息'),
  }),
  page('/privacy', 'privacy', 'PrivacyPage', {
    texts: ['privacy'],
    head: fixedHead('privacy.head', '概况信息'),
  }),
  page('/sitemap', 'sitemap', 'SiteMapPage', {
    texts: ['about'],
    head: fixedHead('about.map.head', '概况信息'),
  }),
  page('/:rest(.*)*', 'missing', 'MissingPage', {
    texts: [],
    indexed: false,
    status: 404,
    head: ({ texts }: HeadContext) => ({
      title: texts.t('common.notFound.title'),
      description: '',
      column: { name: '', type: '', keywords: '' },
    }),
  }),
];
