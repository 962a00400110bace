import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { PortalApi } from '../api/api';
import type { PublicDocument } from '../api/documents';
import { clockTime, localDate } from '../lib/dates';
import { documentQuery } from '../lib/document-query';
import type { HeadContext, PageHead } from './page-meta';

type Route = RouteLocationNormalizedLoaded;

/** The list as its address filters it; the units only help to filter. */
export async function loadDocuments(route: Route, api: PortalApi) {
  const [page, units] = await Promise.all([
    api.documents(documentQuery(route.query)),
    api.units().catch(() => []),
  ]);
  return { page, units };
}

export const loadDocument = (route: Route, api: PortalApi) => api.document(String(route.params['id']));

/** A document is an article of its column (国办发〔2017〕47号) and a piece of legislation or a report (schema.org). */
export function documentHead({ texts, data }: HeadContext): PageHead {
  const one = data as PublicDocument;
  const explains = one.kind === 'interpretation';
  return {
    title: one.title,
    description: one.summary,
    column: {
      name: texts.word('documents.kind', one.kind),
      type: explains ? '政策解读' : '政策文件',
      keywords: one.keywords.join(',') || texts.t('documents.head.keywords'),
    },
    article: {
      title: one.title,
      pubDate: `${localDate(one.publishedAt)} ${clockTime(one.publishedAt)}`,
      source: one.unitName,
    },
    linkedData: {
      '@context': 'https://schema.org',
      '@type': explains ? 'Article' : 'Legislation',
      name: one.title,
      headline: one.title,
      identifier: one.indexNumber,
      inLanguage: 'zh-CN',
      dateCreated: one.madeOn,
      datePublished: one.publishedAt,
      abstract: one.summary,
      publisher: { '@type': 'GovernmentOrganization', name: one.unitName },
      ...(explains
        ? {}
        : {
            legislationIdentifier: one.documentNumber ?? one.indexNumber,
            legislationLegalForce: one.validity === 'in-force' ? 'InForce' : 'NotInForce',
          }),
    },
  };
}
