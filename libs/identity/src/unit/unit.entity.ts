import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { UnitKind } from '../model/unit-kind';

/** A body of the county, for writing; lists are read by hand-written SQL. */
@Entity({ schema: 'identity', name: 'unit' })
export class UnitEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'short_name' })
  shortName!: string;

  @Column('text')
  kind!: UnitKind;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  pinyin!: string;

  @Column('text')
  initials!: string;

  @Column('boolean', { name: 'accepts_messages' })
  acceptsMessages!: boolean;

  @Column('integer')
  sort!: number;

  @Column('date', { name: 'opened_on' })
  openedOn!: string;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column('text', { nullable: true })
  ending!: 'merged' | 'abolished' | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  @VersionColumn()
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
