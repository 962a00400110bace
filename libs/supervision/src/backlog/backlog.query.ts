import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { CASE_ROW_COLUMNS, type CaseListRow } from '../case/case-list.query';
import { reachCondition } from '../case/reach-sql';
import {
  ageRanges,
  BACKLOG_AGES,
  BACKLOG_CLASSES,
  BACKLOG_LEVELS,
  levelRanges,
  type BacklogClass,
  type DayRange,
} from '../model/backlog';
import type { CaseReach } from '../model/case-access';

export type BacklogCounts = Readonly<Record<BacklogClass | 'open', number>>;

export interface BacklogLine extends BacklogCounts {
  /** Null for what lies at the centre. */
  readonly unitId: string | null;
  readonly whole: boolean;
}

export interface BacklogFilter {
  readonly level?: BacklogClass;
  readonly age?: BacklogClass;
  /** A unit, or what no unit has yet. */
  readonly unit?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** What lies open: not closed, and not waiting for the answer of another case. */
const OPEN = "c.closed_on IS NULL AND c.state <> 'merged'";
const STANDS = "c.state = 'awaiting-citizen'";
const BEGAN = 'coalesce(c.reworked_on, c.received_on)';

type Add = (value: unknown) => string;

/** Counts and rows of the backlog, by one and the same conditions, over the index of open cases. */
@Injectable()
export class BacklogQuery {
  constructor(private readonly database: Database) {}

  /** Every unit's line, and one for everything. */
  async lines(reach: CaseReach, today: LocalDate, calendar: WorkingCalendar): Promise<BacklogLine[]> {
    const params: unknown[] = [];
    const add: Add = (value) => `$${params.push(value)}`;
    const classes = conditions(today, calendar, add);
    const counts = BACKLOG_CLASSES.map((key) => `count(*) FILTER (WHERE ${classes[key]}) AS "${key}"`);
    return this.database.query<BacklogLine>(
      `SELECT c.lead_unit_id AS "unitId", grouping(c.lead_unit_id) = 1 AS whole, count(*) AS open,
              ${counts.join(',\n')}
         FROM supervision.case c WHERE ${OPEN} AND ${reachCondition(reach, params)}
        GROUP BY GROUPING SETS ((), (c.lead_unit_id))`,
      params,
    );
  }

  /** The cases behind one number, soonest due first. */
  async rows(
    filter: BacklogFilter,
    reach: CaseReach,
    today: LocalDate,
    calendar: WorkingCalendar,
  ): Promise<Page<CaseListRow>> {
    const params: unknown[] = [];
    const add: Add = (value) => `$${params.push(value)}`;
    const where = [OPEN, reachCondition(reach, params)];
    for (const key of [filter.level, filter.age])
      if (key !== undefined) where.push(condition(key, today, calendar, add));
    if (filter.unit === 'none') where.push('c.lead_unit_id IS NULL');
    else if (filter.unit !== undefined) where.push(`c.lead_unit_id = ${add(filter.unit)}`);
    if (filter.cursor !== undefined) {
      const [due, id] = decodeCursor(filter.cursor, 2);
      where.push(`(c.due_on, c.id) > (${add(due)}::date, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<CaseListRow>(
      `SELECT ${CASE_ROW_COLUMNS} FROM supervision.case c WHERE ${where.join(' AND ')}
        ORDER BY c.due_on, c.id LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.dueOn, row.id],
      (row) => row,
    );
  }
}

/** The conditions of every class, each date handed over once. */
function conditions(today: LocalDate, calendar: WorkingCalendar, add: Add): Record<BacklogClass, string> {
  return Object.fromEntries(
    BACKLOG_CLASSES.map((key) => [key, condition(key, today, calendar, add)]),
  ) as Record<BacklogClass, string>;
}

function condition(key: BacklogClass, today: LocalDate, calendar: WorkingCalendar, add: Add): string {
  if (key === 'standing') return STANDS;
  const level = BACKLOG_LEVELS.find((one) => one === key);
  if (level !== undefined && level !== 'standing')
    return `NOT ${STANDS} AND ${inRange('c.due_on', levelRanges(today, calendar)[level], add)}`;
  const age = BACKLOG_AGES.find((one) => one === key);
  return age === undefined ? 'false' : inRange(BEGAN, ageRanges(today, calendar)[age], add);
}

function inRange(column: string, { from, to }: DayRange, add: Add): string {
  const parts = [
    from === null ? null : `${column} >= ${add(from)}::date`,
    to === null ? null : `${column} <= ${add(to)}::date`,
  ];
  return parts.filter((part) => part !== null).join(' AND ');
}
