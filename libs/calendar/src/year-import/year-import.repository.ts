import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import type { DayChange, MovedDeadline } from '../model/calendar-change';
import type { CalendarDay } from '../model/calendar-day';

/** An uploaded year: first looked at, then applied or left. The rows are the log of imports. */
export interface YearImport {
  readonly id: string;
  readonly year: number;
  readonly notice: string;
  readonly sourceUrl: string | null;
  readonly days: readonly CalendarDay[];
  /** The calendar's revision that the preview was made on. */
  readonly basedOnRevision: number;
  readonly changes: readonly DayChange[];
  readonly moved: readonly MovedDeadline[];
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly appliedAt: Date | null;
  readonly appliedByName: string | null;
}

/** A line of the log, without what it changed. */
export type YearImportLine = Omit<YearImport, 'days' | 'changes' | 'moved'>;

interface Who {
  readonly id: string;
  readonly name: string;
}

const LINE = `id, year, notice, source_url AS "sourceUrl", based_on_revision AS "basedOnRevision",
  created_at AS "createdAt", created_by_name AS "createdByName",
  applied_at AS "appliedAt", applied_by_name AS "appliedByName"`;

@Injectable()
export class YearImportRepository {
  constructor(private readonly database: Database) {}

  async add(one: Omit<YearImport, 'createdByName' | 'appliedAt' | 'appliedByName'>, by: Who): Promise<void> {
    await this.database.query(
      `INSERT INTO calendar.import (id, year, notice, source_url, days, based_on_revision, changes, moved,
                                    created_at, created_by, created_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        one.id,
        one.year,
        one.notice,
        one.sourceUrl,
        JSON.stringify(one.days),
        one.basedOnRevision,
        JSON.stringify(one.changes),
        JSON.stringify(one.moved),
        one.createdAt,
        by.id,
        by.name,
      ],
    );
  }

  async find(id: string): Promise<YearImport | undefined> {
    return this.database.one<YearImport>(
      `SELECT ${LINE}, days, changes, moved FROM calendar.import WHERE id = $1`,
      [id],
    );
  }

  /** Notes what the import really did, which may be more than its preview saw. */
  async markApplied(id: string, moved: readonly MovedDeadline[], at: Date, by: Who): Promise<void> {
    await this.database.query(
      `UPDATE calendar.import SET applied_at = $2, applied_by = $3, applied_by_name = $4, moved = $5 WHERE id = $1`,
      [id, at, by.id, by.name, JSON.stringify(moved)],
    );
  }

  /** The newest first; `before` is the id that ended the page before. */
  async list(limit: number, before: string | undefined): Promise<YearImportLine[]> {
    return this.database.query<YearImportLine>(
      `SELECT ${LINE} FROM calendar.import WHERE $2::uuid IS NULL OR id < $2 ORDER BY id DESC LIMIT $1`,
      [limit, before ?? null],
    );
  }
}
