import type { LocalDate } from '@yangguang/kernel';
import type { EditionContent, EditionKind } from '../model/edition-content';
import type { DocumentState } from '../model/document-state';
import type { FindingKind } from '../model/gate/finding';

export interface DocumentRow {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: DocumentState;
  readonly version: number;
  readonly edition: number;
  readonly title: string;
  readonly kind: EditionKind;
  readonly madeOn: LocalDate;
  readonly published: boolean;
  readonly changedAt: Date;
}

export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

export interface EditionRow {
  readonly number: number;
  readonly content: EditionContent;
  readonly bodyText: string;
  readonly attachments: readonly AttachedFile[];
  readonly authors: readonly string[];
  readonly authorName: string;
  readonly savedAt: Date;
  readonly firstBy: string | null;
  readonly secondBy: string | null;
  readonly finalBy: string | null;
  readonly publishedAt: Date | null;
}

export interface FindingRow {
  readonly id: string;
  readonly key: string;
  readonly kind: FindingKind;
  readonly place: string;
  readonly excerpt: string;
  readonly status: 'open' | 'ignored' | 'fixed';
  readonly reason: string | null;
  readonly answeredByName: string | null;
}
