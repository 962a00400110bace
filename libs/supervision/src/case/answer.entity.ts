import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@yangguang/kernel';
import type { AnswerOutcome } from '../model/answer-outcome';

/** What a leader has signed (签发) and the unit's seal stands on. Sent back by the centre, it is voided and kept. */
@Entity({ schema: 'supervision', name: 'answer' })
export class AnswerEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('int', { name: 'draft_version' })
  draftVersion!: number;

  @Column('smallint')
  round!: number;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('text', { name: 'unit_name' })
  unitName!: string;

  @Column('text')
  outcome!: AnswerOutcome;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  basis!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { name: 'next_step', nullable: true })
  nextStep!: string | null;

  /** The fingerprint the leader approved. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('uuid', { name: 'drafted_by' })
  draftedBy!: string;

  @Column('uuid', { name: 'signed_by' })
  signedBy!: string;

  @Column('text', { name: 'signed_by_name' })
  signedByName!: string;

  @Column('text', { nullable: true })
  opinion!: string | null;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;

  @Column('uuid', { name: 'sheet_file_id', nullable: true })
  sheetFileId!: string | null;

  /** Number in the seal register (用印登记). */
  @Column('text', { name: 'register_number', nullable: true })
  registerNumber!: string | null;

  /** When it went out, and against which due date: kept when the matter is handled again. */
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn!: LocalDate | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: LocalDate | null;

  @Column('int', { name: 'working_days_taken', nullable: true })
  workingDaysTaken!: number | null;

  @Column('timestamptz', { name: 'voided_at', nullable: true })
  voidedAt!: Date | null;
}
