import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { PortalApi } from '../api/api';
import type { Guide } from '../api/guides';
import { clockTime, localDate } from '../lib/dates';
import { guideQuery } from '../lib/guide-query';
import type { HeadContext, PageHead } from './page-meta';

type Route = RouteLocationNormalizedLoaded;

/** Guides that a unit's own page shows before it leads to the list. */
const OF_UNIT = 20;

/** The list as its address filters it; the units only help to filter. */
export async function loadGuides(route: Route, api: PortalApi) {
  const [page, units] = await Promise.all([api.guides(guideQuery(route.query)), api.units().catch(() => [])]);
  return { page, units };
}

export const loadGuide = (route: Route, api: PortalApi) => api.guide(String(route.params['id']));

export async function loadUnitPage(route: Route, api: PortalApi) {
  const id = String(route.params['id']);
  const [unit, guides] = await Promise.all([
    api.unit(id),
    api.guides({ unit: id, limit: OF_UNIT }).then(
      (page) => page.items,
      () => [],
    ),
  ]);
  return { unit, guides };
}

/** A guide is an article of 办事服务 (国办发〔2017〕47号) and a service of a government (schema.org). */
export function guideHead({ texts, data }: HeadContext): PageHead {
  const one = data as Guide;
  const description = texts.t('guides.one.description', { title: one.title, unit: one.unitName });
  return {
    title: one.title,
    description,
    column: { name: texts.t('guides.title'), type: '办事服务', keywords: `${one.title},${one.unitName}` },
    article: {
      title: one.title,
      pubDate: `${localDate(one.publishedAt)} ${clockTime(one.publishedAt)}`,
      source: one.unitName,
    },
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: one.title,
      identifier: one.indexNumber,
      description,
      inLanguage: 'zh-CN',
      serviceOperator: {
        '@type': 'GovernmentOrganization',
        name: one.unitName,
        telephone: one.item.telephone,
      },
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceLocation: { '@type': 'Place', name: one.item.place },
      },
      termsOfService: one.item.conditions.join('；'),
    },
  };
}

export function unitHead({ texts, data }: HeadContext): PageHead {
  const { unit } = data as Awaited<ReturnType<typeof loadUnitPage>>;
  const { profile } = unit;
  const description = profile?.functions[0] ?? texts.t('guides.unit.description', { unit: unit.name });
  return {
    title: unit.name,
    description,
    column: {
      name: texts.t('guides.unit.column'),
      type: '机构职能',
      keywords: `${unit.name},${unit.shortName}`,
    },
    ...(unit.updatedAt
      ? {
          article: {
            title: unit.name,
            pubDate: `${localDate(unit.updatedAt)} ${clockTime(unit.updatedAt)}`,
            source: unit.name,
          },
        }
      : {}),
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: unit.name,
      alternateName: unit.shortName,
      ...(profile ? { address: profile.address, telephone: profile.telephone, description } : {}),
    },
  };
}
