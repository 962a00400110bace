import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the regular checks of the audit trail have found. */
export class CreateAuditCheck1764000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.audit_check (
        at timestamptz PRIMARY KEY,
        intact boolean NOT NULL,
        lines bigint NOT NULL,
        broken_at bigint
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore the backup instead'));
  }
}
