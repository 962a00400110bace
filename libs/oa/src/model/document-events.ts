import type { DomainEvent } from '@yangguang/kernel';
import type { Disclosure } from './document-state';

/** A document has gone out, sealed. Whoever publishes looks at `disclosure`: `proactive` starts the clock of art. 26. */
export class DocumentIssued implements DomainEvent {
  static readonly type = 'oa.document-issued';
  readonly type = DocumentIssued.type;

  constructor(
    readonly data: {
      readonly documentId: string;
      readonly unitId: string;
      readonly unitName: string;
      readonly number: string;
      readonly title: string;
      /** The plain text that was signed. */
      readonly text: string;
      readonly contentHash: string;
      readonly disclosure: Disclosure;
      readonly disclosureGround: string | null;
      /** 成文日期, the day of the signature. */
      readonly signedOn: string;
      readonly issuedAt: string;
      readonly sealedFileId: string;
    },
  ) {}
}
