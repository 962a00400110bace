import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import type { CalendarDay, CalendarYear, LocalOverride } from '../model/calendar-day';
import { WorkingCalendar } from '../model/working-calendar';

interface YearRow {
  readonly year: number;
  readonly notice: string;
  readonly sourceUrl: string | null;
  readonly loadedAt: Date;
  readonly days: CalendarDay[];
}

/** A year as it is stored, with the time it was loaded. */
export interface StoredYear extends CalendarYear {
  readonly loadedAt: Date;
}

/** The tables of the working calendar. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly database: Database) {}

  async load(): Promise<WorkingCalendar> {
    const years = await this.years();
    const overrides = await this.database.query<LocalOverride>(
      'SELECT date, kind, name FROM calendar.local_override WHERE removed_at IS NULL',
    );
    return new WorkingCalendar(years, overrides);
  }

  async years(): Promise<StoredYear[]> {
    return this.database.query<YearRow>(
      `SELECT y.year, y.notice, y.source_url AS "sourceUrl", y.loaded_at AS "loadedAt",
              COALESCE(json_agg(json_build_object('date', d.date, 'kind', d.kind, 'name', d.name) ORDER BY d.date)
                       FILTER (WHERE d.date IS NOT NULL), '[]') AS days
         FROM calendar.year y LEFT JOIN calendar.day d ON d.notice_year = y.year
        GROUP BY y.year ORDER BY y.year`,
    );
  }

  /** The number of the calendar's present state. */
  async revision(): Promise<number> {
    return this.oneRevision('SELECT revision FROM calendar.revision');
  }

  /** The same, making every other change of the calendar wait until this transaction ends. */
  async lockRevision(): Promise<number> {
    return this.oneRevision('SELECT revision FROM calendar.revision FOR UPDATE');
  }

  async advanceRevision(): Promise<void> {
    await this.database.query('UPDATE calendar.revision SET revision = revision + 1');
  }

  /** Puts one year's notice in the place of what was loaded for that year. */
  async replaceYear(year: CalendarYear, loadedAt: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO calendar.year (year, notice, source_url, loaded_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (year) DO UPDATE SET notice = EXCLUDED.notice, source_url = EXCLUDED.source_url,
                                        loaded_at = EXCLUDED.loaded_at`,
      [year.year, year.notice, year.sourceUrl, loadedAt],
    );
    await this.database.query('DELETE FROM calendar.day WHERE notice_year = $1', [year.year]);
    await this.database.query(
      `INSERT INTO calendar.day (notice_year, date, kind, name)
       SELECT $1, (d->>'date')::date, d->>'kind', d->>'name' FROM jsonb_array_elements($2::jsonb) AS d`,
      [year.year, JSON.stringify(year.days)],
    );
  }

  private async oneRevision(sql: string): Promise<number> {
    const row = await this.database.one<{ revision: number }>(sql);
    if (!row) throw new Error('The calendar has no revision row');
    return row.revision;
  }
}
