import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { LookedDays } from '../model/board-look';

export interface BoardLook {
  readonly unitId: string;
  readonly personId: string;
  readonly personName: string;
  readonly day: LocalDate;
  readonly at: Date;
}

export interface Looker {
  readonly name: string;
  readonly at: string;
}

export interface LookedDay {
  readonly unitId: string;
  readonly day: LocalDate;
  readonly people: readonly Looker[];
}

const PEOPLE = `(SELECT coalesce(json_agg(json_build_object('name', l.person_name, 'at', l.at) ORDER BY l.at, l.person_id), '[]')
  FROM supervision.board_look l WHERE l.unit_id = b.unit_id AND l.day = b.day)`;

/** Who looked at which unit's board on which day, and what was reminded. */
@Injectable()
export class BoardLookRepository {
  constructor(private readonly database: Database) {}

  /** The first look of a person on a day is kept; whoever comes again changes nothing. */
  async add({ unitId, personId, personName, day, at }: BoardLook): Promise<void> {
    await this.database.query(
      `WITH look AS (INSERT INTO supervision.board_look (unit_id, day, person_id, person_name, at)
                     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING)
       INSERT INTO supervision.board_day (unit_id, day, first_at) VALUES ($1, $2, $5) ON CONFLICT DO NOTHING`,
      [unitId, day, personId, personName, at],
    );
  }

  async lookers(unitId: string, day: LocalDate): Promise<Looker[]> {
    const row = await this.database.one<{ people: Looker[] }>(
      `SELECT ${PEOPLE} AS people FROM (SELECT $1::uuid AS unit_id, $2::date AS day) b`,
      [unitId, day],
    );
    return row?.people ?? [];
  }

  /** Since when looks are recorded; before that nobody can be said not to have looked. */
  async since(): Promise<LocalDate | null> {
    const row = await this.database.one<{ since: LocalDate | null }>(
      'SELECT min(day) AS since FROM supervision.board_day',
    );
    return row?.since ?? null;
  }

  /** On how many of these days each unit looked, by month. */
  looked(days: readonly LocalDate[]): Promise<LookedDays[]> {
    return this.database.query<LookedDays>(
      `SELECT b.unit_id AS "unitId", to_char(b.day, 'YYYY-MM') AS month, count(*)::int AS days
         FROM supervision.board_day b WHERE b.day = ANY($1::date[]) GROUP BY 1, 2`,
      [days],
    );
  }

  /** Those days themselves with who looked, newest first. */
  async lookedDays(
    days: readonly LocalDate[],
    filter: { readonly unit?: string; readonly limit: number; readonly cursor?: string },
  ): Promise<Page<LookedDay>> {
    const params: unknown[] = [days];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = ['b.day = ANY($1::date[])'];
    if (filter.unit !== undefined) where.push(`b.unit_id = ${add(filter.unit)}`);
    if (filter.cursor !== undefined) {
      const [day, unit] = decodeCursor(filter.cursor, 2);
      where.push(`(b.day, b.unit_id) < (${add(day)}::date, ${add(unit)}::uuid)`);
    }
    const rows = await this.database.query<LookedDay>(
      `SELECT b.unit_id AS "unitId", b.day, ${PEOPLE} AS people FROM supervision.board_day b
        WHERE ${where.join(' AND ')} ORDER BY b.day DESC, b.unit_id DESC LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.day, row.unitId],
      (row) => row,
    );
  }

  /**
   * Writes down which of these units had not looked by a moment of a day, and answers those not written before. It is
   * judged by that moment, so that whoever runs late writes the same rows.
   */
  async remind(units: readonly string[], day: LocalDate, by: Date, now: Date): Promise<string[]> {
    const rows = await this.database.query<{ unitId: string }>(
      `INSERT INTO supervision.board_reminder (unit_id, day, written_at)
       SELECT u, $2, $4 FROM unnest($1::uuid[]) u
        WHERE NOT EXISTS (SELECT 1 FROM supervision.board_day b
                           WHERE b.unit_id = u AND b.day = $2 AND b.first_at < $3)
       ON CONFLICT DO NOTHING RETURNING unit_id AS "unitId"`,
      [units, day, by, now],
    );
    return rows.map(({ unitId }) => unitId);
  }
}
