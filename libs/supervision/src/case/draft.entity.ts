import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerOutcome } from '../model/answer-outcome';

/** One round of drafting an answer (拟稿): saved over while written, fixed once it has gone to the leader. */
@Entity({ schema: 'supervision', name: 'draft' })
export class DraftEntity {
  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @PrimaryColumn('int')
  version!: number;

  /** The handling it belongs to: 2 after the citizen asked for another. */
  @Column('smallint')
  round!: number;

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

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('uuid', { name: 'saved_by' })
  savedBy!: string;

  @Column('text', { name: 'saved_by_name' })
  savedByName!: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
}
