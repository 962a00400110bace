import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Disclosure, DocumentState, LayoutForm, Urgency } from '../model/document-state';
import type { DocumentType } from '../model/document-type';

/** An outgoing document (发文) with its elements, from the first draft on. */
@Entity({ schema: 'oa', name: 'document' })
export class DocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('text', { name: 'unit_name' })
  unitName!: string;

  @Column('text')
  state!: DocumentState;

  /** Counts the writes; what `If-Match` is held against. */
  @Column('int')
  version!: number;

  @Column('text')
  type!: DocumentType;

  @Column('text')
  form!: LayoutForm;

  @Column('text', { name: 'issuer_code' })
  issuerCode!: string;

  @Column('text')
  letterhead!: string;

  @Column('text')
  urgency!: Urgency;

  @Column('text')
  title!: string;

  /** 主送 as printed. */
  @Column('text')
  addressees!: string;

  /** 抄送 as printed. */
  @Column('text')
  copies!: string;

  @Column('text')
  body!: string;

  /** The units it will be issued to. */
  @Column('uuid', { name: 'recipient_ids', array: true })
  recipientIds!: string[];

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text')
  disclosure!: Disclosure;

  @Column('text', { name: 'disclosure_ground', nullable: true })
  disclosureGround!: string | null;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy!: string;

  @Column('text', { name: 'drafted_by_name' })
  draftedByName!: string;

  /** Everybody who ever saved a text of it. */
  @Column('uuid', { name: 'writer_ids', array: true })
  writerIds!: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'non_secret_by_name', nullable: true })
  nonSecretByName!: string | null;

  @Column('timestamptz', { name: 'non_secret_at', nullable: true })
  nonSecretAt!: Date | null;

  @Column('uuid', { name: 'checked_by', nullable: true })
  checkedBy!: string | null;

  @Column('text', { name: 'checked_by_name', nullable: true })
  checkedByName!: string | null;

  @Column('uuid', { name: 'signed_by', nullable: true })
  signedBy!: string | null;

  @Column('text', { name: 'signed_by_name', nullable: true })
  signedByName!: string | null;

  /** The fingerprint that the signer saw. */
  @Column('text', { name: 'signed_hash', nullable: true })
  signedHash!: string | null;

  @Column('timestamptz', { name: 'signed_at', nullable: true })
  signedAt!: Date | null;

  @Column('text', { nullable: true })
  opinion!: string | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('timestamptz', { name: 'registered_at', nullable: true })
  registeredAt!: Date | null;

  @Column('timestamptz', { name: 'sealed_at', nullable: true })
  sealedAt!: Date | null;

  @Column('uuid', { name: 'sealed_file_id', nullable: true })
  sealedFileId!: string | null;

  @Column('text', { name: 'seal_use_number', nullable: true })
  sealUseNumber!: string | null;

  @Column('timestamptz', { name: 'issued_at', nullable: true })
  issuedAt!: Date | null;

  @Column('text', { name: 'issued_by_name', nullable: true })
  issuedByName!: string | null;
}
