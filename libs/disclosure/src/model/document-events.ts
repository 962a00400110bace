import type { DomainEvent } from '@yangguang/kernel';

interface DocumentEventData {
  readonly documentId: string;
  readonly unitId: string;
}

/** Everybody can read this edition from now on. */
export class DocumentPublished implements DomainEvent {
  static readonly type = 'disclosure.document-published';
  readonly type = DocumentPublished.type;

  constructor(
    readonly data: DocumentEventData & { readonly edition: number; readonly indexNumber: string },
  ) {}
}

/** The document has been withdrawn: its text stays readable under a banner. */
export class DocumentWithdrawn implements DomainEvent {
  static readonly type = 'disclosure.document-withdrawn';
  readonly type = DocumentWithdrawn.type;

  constructor(readonly data: DocumentEventData & { readonly reason: string }) {}
}
