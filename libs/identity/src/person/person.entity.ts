import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DutyClass } from '../model/duty-class';

/** A member of staff and their account, for writing. */
@Entity({ schema: 'identity', name: 'person' })
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  username!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { name: 'phone_sealed', nullable: true })
  phoneSealed!: string | null;

  @Column('text', { name: 'role_class' })
  duty!: DutyClass;

  @Column('boolean')
  demonstration!: boolean;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @VersionColumn()
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
