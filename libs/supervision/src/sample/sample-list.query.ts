import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { CaseKind } from '../model/case-kind';

export interface SampleListRow {
  readonly id: string;
  readonly number: string;
  readonly month: string;
  readonly unitName: string | null;
  readonly kind: CaseKind | null;
  readonly population: number;
  readonly drawn: number;
  readonly scored: number;
  readonly mean: number | null;
  readonly drawnAt: Date;
  readonly drawnByName: string;
}

/** Samples, newest first, a page at a time; how far each is scored is read for the page alone. */
@Injectable()
export class SampleListQuery {
  constructor(private readonly database: Database) {}

  async page(limit: number, cursor?: string): Promise<Page<SampleListRow>> {
    const params: unknown[] = [limit + 1];
    let after = '';
    if (cursor !== undefined) {
      params.push(...decodeCursor(cursor, 2));
      after = 'WHERE (s.drawn_at, s.id) < ($2::timestamptz, $3::uuid)';
    }
    const rows = await this.database.query<SampleListRow>(
      `SELECT s.id, s.number, s.month, u.name AS "unitName", s.kind, cardinality(s.population) AS population,
              s.drawn_at AS "drawnAt", s.drawn_by_name AS "drawnByName", x.drawn, x.scored, x.mean
         FROM (SELECT * FROM supervision.sample s ${after} ORDER BY s.drawn_at DESC, s.id DESC LIMIT $1) s
              LEFT JOIN identity.unit u ON u.id = s.unit_id,
              LATERAL (SELECT count(*)::int AS drawn, count(points)::int AS scored,
                              round(avg(points), 2)::float8 AS mean
                         FROM supervision.sample_case WHERE sample_id = s.id) x
        ORDER BY s.drawn_at DESC, s.id DESC`,
      params,
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.drawnAt.toISOString(), row.id],
      (row) => row,
    );
  }
}
