import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { CaseReach } from '../model/case-access';
import { figureLines, daysTaken, type FigureLine, type FigureSum } from '../model/figure-lines';
import { addMonths, firstDayOf, type FigureSet } from '../model/figure-sets';
import { CASE_ROW_COLUMNS, type CaseListRow } from '../case/case-list.query';
import { reachCondition } from '../case/reach-sql';
import { FIGURE_CASES, FIGURE_UNIT, setCondition } from './figure-sql';
import { figureSums, type FigureScope } from './figure-sums';

export interface FigureReading {
  readonly lines: readonly FigureLine[];
  readonly daysTaken: readonly { readonly days: number; readonly count: number }[];
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

  /** Everything in one reading of the period: in all, by month and by unit, and how long answers took. */
  async read(scope: FigureScope, reach: CaseReach, today: LocalDate): Promise<FigureReading> {
    const { sql, params } = figureSums(scope, reach, today);
    const sums = await this.database.query<FigureSum>(sql, params);
    return { lines: figureLines(sums), daysTaken: daysTaken(sums) };
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
