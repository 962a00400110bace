import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The list of what is overdue, newest first, walked every case of all years to find the few open ones. This
 * index holds only open ones: what a page costs grows with the work in hand, not with the years kept.
 */
export class IndexOpenCasesByReceipt1764000000590 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_open_by_receipt ON supervision.case (received_at DESC, id DESC) WHERE closed_on IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
