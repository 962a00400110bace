import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { CaseReach } from '../model/case-access';
import { addMonths, firstDayOf, type FigureSet } from '../model/figure-sets';
import { CASE_ROW_COLUMNS, type CaseListRow } from '../case/case-list.query';
import { reachCondition } from '../case/reach-sql';
import { FIGURE_CASES, FIGURE_UNIT, setCondition, setCounts } from './figure-sql';

/** Messages by month of receipt, both ends included, of one unit or of all. */
export interface FigureScope {
  readonly from: string;
  readonly to: string;
  readonly unit?: string;
}

export type FigureCounts = Readonly<Record<FigureSet, number>> & {
  readonly median: number | null;
  readonly p90: number | null;
};

/** The counts of one month, of one unit, or (both null) of everything. */
export interface FigureLine extends FigureCounts {
  readonly by: 'all' | 'month' | 'unit';
  readonly month: string | null;
  readonly unitId: string | null;
}

export interface RowFilter extends FigureScope {
  readonly set: FigureSet;
  readonly limit: number;
  readonly cursor?: string;
}

/** Counts and rows of the figures, by one and the same conditions. */
@Injectable()
export class UnitFiguresQuery {
  constructor(private readonly database: Database) {}

  /** Everything in one reading of the period: in all, by month and by unit. */
  async lines(scope: FigureScope, reach: CaseReach, today: LocalDate): Promise<FigureLine[]> {
    const params: unknown[] = [today];
    const where = scopeCondition(scope, reach, params);
    return this.database.query<FigureLine>(
      `SELECT CASE WHEN grouping(month) = 0 THEN 'month' WHEN grouping(unit_id) = 0 THEN 'unit' ELSE 'all' END AS by,
              month, unit_id AS "unitId", ${setCounts('$1')},
              percentile_disc(0.5) WITHIN GROUP (ORDER BY c.working_days_taken)
                FILTER (WHERE ${setCondition('answered', '$1')}) AS median,
              percentile_disc(0.9) WITHIN GROUP (ORDER BY c.working_days_taken)
                FILTER (WHERE ${setCondition('answered', '$1')}) AS p90
         FROM ${FIGURE_CASES},
              LATERAL (SELECT to_char(c.received_on, 'YYYY-MM') AS month, ${FIGURE_UNIT} AS unit_id) AS belongs
        WHERE ${where}
        GROUP BY GROUPING SETS ((), (month), (unit_id)) ORDER BY month, unit_id`,
      params,
    );
  }

  /** How many answers took so many working days. */
  async daysTaken(scope: FigureScope, reach: CaseReach): Promise<{ days: number; count: number }[]> {
    const params: unknown[] = [];
    const where = scopeCondition(scope, reach, params);
    return this.database.query(
      `SELECT c.working_days_taken AS days, count(*) AS count FROM ${FIGURE_CASES}
        WHERE ${where} AND ${setCondition('answered', 'NULL')} AND c.working_days_taken IS NOT NULL
        GROUP BY 1 ORDER BY 1`,
      params,
    );
  }

  /** The messages behind one number, newest first. */
  async rows(filter: RowFilter, reach: CaseReach, today: LocalDate): Promise<Page<CaseListRow>> {
    const params: unknown[] = [];
    const where = [scopeCondition(filter, reach, params)];
    const add = (value: unknown): string => `$${params.push(value)}`;
    where.push(setCondition(filter.set, filter.set === 'overdue' ? `${add(today)}::date` : 'NULL'));
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(`(c.received_at, c.id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<CaseListRow>(
      `SELECT ${CASE_ROW_COLUMNS.replace('c.lead_unit_id AS', `${FIGURE_UNIT} AS`)} FROM ${FIGURE_CASES}
        WHERE ${where.join(' AND ')} ORDER BY c.received_at DESC, c.id DESC LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.receivedAt.toISOString(), row.id],
      (row) => row,
    );
  }
}

function scopeCondition(scope: FigureScope, reach: CaseReach, params: unknown[]): string {
  const add = (value: unknown): string => `$${params.push(value)}`;
  const where = [
    `c.received_on >= ${add(firstDayOf(scope.from))}`,
    `c.received_on < ${add(firstDayOf(addMonths(scope.to, 1)))}`,
    reachCondition(reach, params),
  ];
  if (scope.unit !== undefined) where.push(`${FIGURE_UNIT} = ${add(scope.unit)}`);
  return where.join(' AND ');
}
