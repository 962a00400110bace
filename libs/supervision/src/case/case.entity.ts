import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@yangguang/kernel';
import type { Standstill } from '../model/case-clock';
import type { CaseCategory } from '../model/case-category';
import type { CaseKind } from '../model/case-kind';
import type { CaseState, PublicationState } from '../model/case-state';
import type { ReceiptFacts } from '../model/content-hash';
import type { ExtensionState } from '../model/extension-rule';
import type { RefusalReason } from '../model/refusal-reason';

/** What a receipt was made from and the case's own columns may later say otherwise. */
export type ReceiptForm = Pick<ReceiptFacts, 'kind' | 'category' | 'unitId' | 'attachments'>;

/** The county's handling of one message (办件), with what the citizen wrote. */
@Entity({ schema: 'supervision', name: 'case' })
export class CaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  number!: string;

  @Column('text')
  kind!: CaseKind;

  @Column('text')
  state!: CaseState;

  /** Counts the writes; what `If-Match` is held against. */
  @Column('int')
  version!: number;

  @Column('text')
  title!: string;

  /** What the citizen says it is about; null when they did not say. */
  @Column('text', { nullable: true })
  category!: CaseCategory | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text')
  body!: string;

  /** The language the citizen wrote from, for mails to them. */
  @Column('text')
  language!: 'zh-CN' | 'en';

  /** The unit the citizen chose, or for a report the one it is about; null for "I don't know who". */
  @Column('uuid', { name: 'named_unit_id', nullable: true })
  namedUnitId!: string | null;

  @Column('boolean', { name: 'consent_publish' })
  consentPublish!: boolean;

  @Column('boolean', { name: 'share_name' })
  shareName!: boolean;

  /** Sealed by the field cipher, like the two that follow. */
  @Column('text', { name: 'contact_name' })
  contactName!: string;

  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone!: string | null;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  @Column('text', { name: 'code_digest' })
  codeDigest!: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  /** The legal day of receipt, day 0 of the citizen's clock. */
  @Column('date', { name: 'received_on' })
  receivedOn!: LocalDate;

  @Column('date', { name: 'due_on' })
  dueOn!: LocalDate;

  @Column('boolean')
  provisional!: boolean;

  @Column('uuid', { name: 'lead_unit_id', nullable: true })
  leadUnitId!: string | null;

  @Column('date', { name: 'dispatched_on', nullable: true })
  dispatchedOn!: LocalDate | null;

  @Column('date', { name: 'unit_due_on', nullable: true })
  unitDueOn!: LocalDate | null;

  @Column('boolean', { name: 'unit_provisional', nullable: true })
  unitProvisional!: boolean | null;

  /** Who signed for it in the unit. */
  @Column('uuid', { name: 'handler_id', nullable: true })
  handlerId!: string | null;

  @Column('text', { name: 'handler_name', nullable: true })
  handlerName!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** The day the citizen's clock stopped: answered or refused. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: LocalDate | null;

  @Column('int', { name: 'working_days_taken', nullable: true })
  workingDaysTaken!: number | null;

  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason!: RefusalReason | null;

  @Column('text', { name: 'refusal_channel', nullable: true })
  refusalChannel!: string | null;

  @Column('text')
  publication!: PublicationState;

  /** Set by the centre on a matter about a person: seen only by the people named on it. */
  @Column('boolean')
  confidential!: boolean;

  /** 1, or 2 after the citizen asked for it to be handled again. */
  @Column('smallint')
  round!: number;

  /** How often units have returned it as not theirs. */
  @Column('smallint')
  returns!: number;

  /** The office has decided whose it is. */
  @Column('boolean')
  settled!: boolean;

  @Column('text')
  extension!: ExtensionState;

  /** Day 0 of the citizen's clock in the second round. */
  @Column('date', { name: 'reworked_on', nullable: true })
  reworkedOn!: LocalDate | null;

  /** Working days of the citizen's clock, granted extensions included. */
  @Column('smallint', { name: 'term_days' })
  termDays!: number;

  @Column('smallint', { name: 'unit_term_days' })
  unitTermDays!: number;

  /** Days on which both clocks stood in this round. */
  @Column('jsonb')
  pauses!: readonly Standstill[];

  /** The case this one was merged into. */
  @Column('uuid', { name: 'main_case_id', nullable: true })
  mainCaseId!: string | null;

  /** The main case's answer that this citizen was given. */
  @Column('uuid', { name: 'shared_answer_id', nullable: true })
  sharedAnswerId!: string | null;

  /** The case this one was split from. */
  @Column('uuid', { name: 'parent_case_id', nullable: true })
  parentCaseId!: string | null;

  /** SHA-256 of what was received; null for a part that was split off, which nobody sent. */
  @Column('text', { name: 'receipt_hash', nullable: true })
  receiptHash!: string | null;

  @Column('jsonb', { name: 'receipt_form', nullable: true })
  receiptForm!: ReceiptForm | null;

  /** The number that the secret code is bound to, when it is another's: a part opens with its parent's code. */
  @Column('text', { name: 'code_number', nullable: true })
  codeNumber!: string | null;
}
