import type { ErrorValues } from '@yangguang/kernel';
import { translate, type Language } from '../messages/catalog';

/** What one person was told, as stored: a template and its values, put into words when it is read. */
export interface NotificationRow {
  readonly id: string;
  readonly personId: string;
  readonly template: string;
  readonly facts: ErrorValues;
  readonly link: string;
  readonly urgent: boolean;
  readonly madeAt: Date;
  readonly readAt: Date | null;
}

/** The same in the words of its reader. */
export interface NotificationView {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly at: string;
  readonly readAt: string | null;
  readonly urgent: boolean;
}

export function viewOf(row: NotificationRow, language: Language): NotificationView {
  return {
    id: row.id,
    title: translate(language, `${row.template}.subject`, row.facts),
    body: translate(language, `${row.template}.text`, row.facts),
    link: row.link,
    at: row.madeAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    urgent: row.urgent,
  };
}
