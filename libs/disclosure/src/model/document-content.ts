import type { LocalDate } from '@yangguang/kernel';
import type { DisclosureAttribute, DocumentKind, DocumentTopic, RelationKind } from './document-codes';

export interface DocumentRelation {
  readonly kind: RelationKind;
  readonly documentId: string;
}

/** What the author of an edition fills in. */
export interface DocumentContent {
  readonly kind: DocumentKind;
  readonly title: string;
  /** 发文字号, as 云政办发〔2026〕12号. */
  readonly documentNumber: string | null;
  readonly topic: DocumentTopic;
  /** 发文机关. */
  readonly issuer: string;
  /** 成文日期; not the day of publication, which only the server sets. */
  readonly madeOn: LocalDate;
  readonly effectiveOn: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly attribute: DisclosureAttribute;
  readonly summary: string | null;
  readonly keywords: readonly string[];
  readonly bodyHtml: string;
  readonly relations: readonly DocumentRelation[];
}

/** Fields without which an edition can't be reviewed, as they are named in requests. */
export function missingFields(content: DocumentContent, bodyText: string): string[] {
  return [
    ...(bodyText.trim() === '' ? ['bodyHtml'] : []),
    ...(content.summary === null ? ['summary'] : []),
    ...(content.kind === 'normative' && content.documentNumber === null ? ['documentNumber'] : []),
    ...(content.kind === 'interpretation' && !content.relations.some(({ kind }) => kind === 'interprets')
      ? ['relations']
      : []),
  ];
}
