import type { RouteMeta, RouteRecordRaw } from 'vue-router';
import { guideHead, loadGuide, loadGuides, loadUnitPage, unitHead } from './guide-pages';
import { fixedHead } from './heads';

const files = import.meta.glob('../pages/*{Guide,Guides,Unit}Page.vue');

function page(path: string, name: string, file: string, meta: Omit<RouteMeta, 'file'>): RouteRecordRaw {
  const component = files[`../pages/${file}.vue`];
  if (!component) throw new Error(`No page ${file}`);
  return { path, name, component, meta: { ...meta, file: `src/pages/${file}.vue` } as RouteMeta };
}

/** What people can have done, how, and by whom. */
export const guideRoutes: readonly RouteRecordRaw[] = [
  page('/guides', 'guides', 'GuidesPage', {
    texts: ['guides'],
    section: 'guides',
    head: fixedHead('guides.head', '办事服务'),
    load: loadGuides,
  }),
  page('/guides/:id', 'guide', 'GuidePage', {
    texts: ['guides'],
    section: 'guides',
    head: guideHead,
    load: loadGuide,
  }),
  page('/units/:id', 'unit', 'UnitPage', {
    texts: ['guides'],
    section: 'units',
    head: unitHead,
    load: loadUnitPage,
  }),
];
