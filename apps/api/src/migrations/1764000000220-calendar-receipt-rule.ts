import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the county reads a receipt outside working time. It begins with the reading that counts from the real day. */
export class CreateReceiptRule1764000000220 implements MigrationInterface {
  readonly name = 'CreateReceiptRule1764000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar.receipt_rule (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        reading text NOT NULL CHECK (reading IN ('count-from-receipt', 'next-working-day')),
        closes_at text CHECK (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        version integer NOT NULL
      );
      INSERT INTO calendar.receipt_rule (reading, closes_at, version) VALUES ('count-from-receipt', NULL, 1);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
