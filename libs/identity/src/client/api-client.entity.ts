import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Another system that calls the API on its own account. */
@Entity({ schema: 'identity', name: 'api_client' })
export class ApiClientEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  purpose!: string;

  @Column('text', { name: 'secret_digest' })
  secretDigest!: string;

  @Column('text', { array: true })
  scopes!: string[];

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @VersionColumn()
  version!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
