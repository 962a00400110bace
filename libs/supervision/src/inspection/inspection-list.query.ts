import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import { inspectionReach } from './inspection-reach';
import { INSPECTION_COLUMNS, INSPECTION_TABLES, type InspectionRow } from './inspection-row';

/** The ways of looking at orders: what a unit owes, what is late, what the office has to judge, everything. */
export const INSPECTION_QUEUES = ['waiting', 'late', 'to-judge', 'all'] as const;

export type InspectionQueue = (typeof INSPECTION_QUEUES)[number];

export interface InspectionFilter {
  readonly queue: InspectionQueue;
  readonly unit?: string;
  readonly caseId?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface UnitInspections {
  readonly unitId: string;
  readonly unitName: string;
  readonly total: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly toJudge: number;
  readonly inTime: number;
  readonly late: number;
  readonly atFault: number;
}

/** Lists of orders, a page at a time; open ones soonest due first, all of them newest first. */
@Injectable()
export class InspectionListQuery {
  constructor(private readonly database: Database) {}

  async page(filter: InspectionFilter, actor: Actor, today: LocalDate): Promise<Page<InspectionRow>> {
    const params: unknown[] = [];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = [inspectionReach(actor, params), ...queueCondition(filter.queue, today, add)];
    if (filter.unit) where.push(`i.unit_id = ${add(filter.unit)}`);
    if (filter.caseId) where.push(`i.case_id = ${add(filter.caseId)}`);
    const newest = filter.queue === 'all';
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(
        newest
          ? `(i.ordered_at, i.id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`
          : `(i.due_on, i.id) > (${add(at)}::date, ${add(id)}::uuid)`,
      );
    }
    const order = newest ? 'i.ordered_at DESC, i.id DESC' : 'i.due_on, i.id';
    const rows = await this.database.query<InspectionRow>(
      `SELECT ${INSPECTION_COLUMNS} FROM ${INSPECTION_TABLES} WHERE ${where.join(' AND ')}
        ORDER BY ${order} LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [newest ? row.orderedAt.toISOString() : row.dueOn, row.id],
      (row) => row,
    );
  }

  /** How each unit explained itself on the orders given since a day. */
  async byUnit(since: Date, actor: Actor, today: LocalDate): Promise<UnitInspections[]> {
    const params: unknown[] = [since, today];
    const reach = inspectionReach(actor, params);
    return this.database.query<UnitInspections>(
      `SELECT i.unit_id AS "unitId", u.name AS "unitName", count(*) AS total,
              count(*) FILTER (WHERE i.state = 'ordered') AS waiting,
              count(*) FILTER (WHERE i.state = 'ordered' AND i.due_on < $2) AS overdue,
              count(*) FILTER (WHERE i.state = 'explained') AS "toJudge",
              count(*) FILTER (WHERE i.explained_on <= i.due_on) AS "inTime",
              count(*) FILTER (WHERE i.explained_on > i.due_on OR (i.explained_on IS NULL AND i.state = 'closed')) AS late,
              count(*) FILTER (WHERE i.finding = 'at-fault') AS "atFault"
         FROM supervision.inspection i JOIN supervision.case c ON c.id = i.case_id
              JOIN identity.unit u ON u.id = i.unit_id
        WHERE i.ordered_at >= $1 AND i.state <> 'withdrawn' AND ${reach}
        GROUP BY i.unit_id, u.name ORDER BY overdue DESC, total DESC, u.name`,
      params,
    );
  }
}

function queueCondition(queue: InspectionQueue, today: LocalDate, add: (value: unknown) => string): string[] {
  switch (queue) {
    case 'waiting':
      return ["i.state IN ('ordered', 'explained')", "i.state = 'ordered'"];
    case 'late':
      return ["i.state IN ('ordered', 'explained')", "i.state = 'ordered'", `i.due_on < ${add(today)}`];
    case 'to-judge':
      return ["i.state IN ('ordered', 'explained')", "i.state = 'explained'"];
    case 'all':
      return [];
  }
}
