import { Column, Entity, PrimaryColumn } from 'typeorm';

export type UnitChangeKind = 'rename' | 'merge' | 'abolish';

/** A decision about a unit: what becomes of it, from which day, by which document. */
@Entity({ schema: 'identity', name: 'unit_change' })
export class UnitChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'unit_id' })
  unitId!: string;

  @Column('text')
  kind!: UnitChangeKind;

  @Column('date', { name: 'effective_on' })
  effectiveOn!: string;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { name: 'short_name', nullable: true })
  shortName!: string | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  @Column('text')
  document!: string;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt!: Date;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;
}
