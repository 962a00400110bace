import type { PublishedMessage } from '../api/types';
import { clockTime, localDate } from '../lib/dates';
import type { HeadContext, PageHead } from './page-meta';
import type { TextKey } from './texts';

/** Values of ColumnType, from the list of 政府网站发展指引. */
export type ColumnType = '首页' | '概况信息' | '政策文件' | '机构职能' | '咨询投诉' | '数据发布' | '办事服务';

/**
 * The head of a page whose words are the texts `<prefix>.title`, `.description` and, of the area, `.keywords`;
 * `feed` names the list whose feed stands beside it.
 */
export function fixedHead(prefix: string, type: ColumnType, feed?: 'documents' | 'messages') {
  return ({ texts }: HeadContext): PageHead => {
    const area = prefix.split('.')[0];
    const title = texts.t(`${prefix}.title` as TextKey);
    return {
      title,
      description: texts.t(`${prefix}.description` as TextKey),
      column: { name: title, type, keywords: texts.t(`${area}.head.keywords` as TextKey) },
      ...(feed ? { feed: `/api/v1/public/${feed}.atom` } : {}),
    };
  };
}

/** A published message is an article of the column it stands in, and a question with its answer. */
export function messageHead({ texts, data }: HeadContext): PageHead {
  const { message } = data as { message: PublishedMessage };
  const kind = texts.word('common.kind', message.kind);
  const plain = (text: string) => text.replace(/\s+/g, ' ').slice(0, 120);
  return {
    title: message.title,
    description: plain(message.question),
    column: {
      name: texts.t('published.head.title'),
      type: '咨询投诉',
      keywords: texts.t('published.one.keywords', { kind, unit: message.unitName }),
    },
    article: {
      title: message.title,
      pubDate: `${localDate(message.publishedAt)} ${clockTime(message.publishedAt)}`,
      source: message.unitName,
    },
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: message.title,
        text: message.question,
        datePublished: message.receivedOn,
        answerCount: 1,
        acceptedAnswer: {
          '@type': 'Answer',
          text: message.answer,
          datePublished: message.answeredOn,
          author: { '@type': 'GovernmentOrganization', name: message.unitName },
        },
      },
    },
  };
}
