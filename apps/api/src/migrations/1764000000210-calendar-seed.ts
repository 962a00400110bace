import { nationalYears } from '@yangguang/calendar/seed';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Loads the national years known when the county is set up; later ones come by import, after a preview. */
export class SeedCalendar1764000000210 implements MigrationInterface {
  readonly name = 'SeedCalendar1764000000210';

  async up(runner: QueryRunner): Promise<void> {
    const years = JSON.stringify(nationalYears());
    await runner.query(
      `INSERT INTO calendar.year (year, notice, source_url, loaded_at)
       SELECT (y->>'year')::int, y->>'notice', y->>'sourceUrl', now() FROM jsonb_array_elements($1::jsonb) AS y`,
      [years],
    );
    await runner.query(
      `INSERT INTO calendar.day (notice_year, date, kind, name)
       SELECT (y->>'year')::int, (d->>'date')::date, d->>'kind', d->>'name'
         FROM jsonb_array_elements($1::jsonb) AS y, jsonb_array_elements(y->'days') AS d`,
      [years],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
