import { Injectable } from '@nestjs/common';
import { addWorkingDays, SOON_DAYS, type WorkingCalendar } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { CaseReach } from '../model/case-access';
import type { Standstill } from '../model/case-clock';
import type { CaseCategory } from '../model/case-category';
import type { CaseKind } from '../model/case-kind';
import type { CaseState } from '../model/case-state';
import { tsQuery } from '@yangguang/text';
import { assistedBy, reachCondition } from './reach-sql';

/** The ways of looking at cases, each with its own order. */
export const CASE_QUEUES = [
  'triage',
  'unit',
  'sign-off',
  'check',
  'extension',
  'settlement',
  'assist',
  'publication',
  'all',
] as const;

export type CaseQueue = (typeof CASE_QUEUES)[number];

export const DUE_FILTERS = ['overdue', 'today', 'soon'] as const;

export type DueFilter = (typeof DUE_FILTERS)[number];

export interface CaseFilter {
  readonly queue: CaseQueue;
  readonly state?: CaseState;
  readonly kind?: CaseKind;
  readonly category?: CaseCategory;
  /** Lead unit. */
  readonly unit?: string;
  readonly q?: string;
  readonly due?: DueFilter;
  readonly limit: number;
  readonly cursor?: string;
}

export interface CaseListRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kind: CaseKind;
  readonly category: CaseCategory | null;
  readonly state: CaseState;
  readonly leadUnitId: string | null;
  readonly receivedAt: Date;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  readonly closedOn: LocalDate | null;
  readonly answeredAt: Date | null;
  readonly version: number;
  readonly handlerName: string | null;
  readonly confidential: boolean;
  readonly reworkedOn: LocalDate | null;
  readonly termDays: number;
  readonly pauses: readonly Standstill[];
}

interface QueueRule {
  readonly condition: string;
  readonly key: 'receivedAt' | 'dueOn' | 'answeredAt';
  readonly column: string;
  readonly type: 'timestamptz' | 'date';
  readonly newestFirst: boolean;
}

const byDue = { key: 'dueOn', column: 'c.due_on', type: 'date', newestFirst: false } as const;

/** Each order has its index in the migration: nothing is sorted that is not already in order. */
const QUEUES: Readonly<Record<CaseQueue, QueueRule>> = {
  triage: {
    condition: "c.state = 'submitted'",
    key: 'receivedAt',
    column: 'c.received_at',
    type: 'timestamptz',
    newestFirst: false,
  },
  unit: { condition: 'c.closed_on IS NULL AND c.lead_unit_id IS NOT NULL', ...byDue },
  'sign-off': { condition: "c.state = 'awaiting-sign-off'", ...byDue },
  check: { condition: "c.state = 'awaiting-check'", ...byDue },
  extension: { condition: "c.extension = 'requested'", ...byDue },
  settlement: { condition: "c.state = 'awaiting-settlement'", ...byDue },
  assist: { condition: 'c.closed_on IS NULL', ...byDue },
  publication: {
    condition:
      "c.state = 'answered' AND c.publication = 'undecided' AND c.consent_publish AND c.kind <> 'report' AND NOT c.confidential",
    key: 'answeredAt',
    column: 'c.answered_at',
    type: 'timestamptz',
    newestFirst: false,
  },
  all: {
    condition: 'true',
    key: 'receivedAt',
    column: 'c.received_at',
    type: 'timestamptz',
    newestFirst: true,
  },
};

export const CASE_ROW_COLUMNS = `c.id, c.number, c.title, c.kind, c.category, c.state, c.lead_unit_id AS "leadUnitId",
  c.received_at AS "receivedAt", c.received_on AS "receivedOn", c.due_on AS "dueOn", c.provisional,
  c.closed_on AS "closedOn", c.answered_at AS "answeredAt", c.version, c.handler_name AS "handlerName",
  c.confidential, c.reworked_on AS "reworkedOn", c.term_days AS "termDays", c.pauses`;

/** Lists of cases, in the reader's reach, a page at a time by keyset. */
@Injectable()
export class CaseListQuery {
  constructor(private readonly database: Database) {}

  async page(
    filter: CaseFilter,
    reach: CaseReach,
    today: LocalDate,
    calendar: WorkingCalendar,
  ): Promise<Page<CaseListRow>> {
    const rule = QUEUES[filter.queue];
    const params: unknown[] = [];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = [rule.condition, reachOfQueue(filter.queue, reach, params)];
    if (filter.state) where.push(`c.state = ${add(filter.state)}`);
    if (filter.kind) where.push(`c.kind = ${add(filter.kind)}`);
    if (filter.category) where.push(`c.category = ${add(filter.category)}`);
    if (filter.unit) where.push(`c.lead_unit_id = ${add(filter.unit)}`);
    if (filter.due) where.push(dueCondition(filter.due, today, calendar, add));
    const words = filter.q === undefined ? undefined : tsQuery(filter.q);
    if (words !== undefined) where.push(`c.terms @@ ${add(words)}::tsquery`);
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(
        `(${rule.column}, c.id) ${rule.newestFirst ? '<' : '>'} (${add(at)}::${rule.type}, ${add(id)}::uuid)`,
      );
    }
    const direction = rule.newestFirst ? 'DESC' : 'ASC';
    const rows = await this.database.query<CaseListRow>(
      `SELECT ${CASE_ROW_COLUMNS} FROM supervision.case c WHERE ${where.join(' AND ')}
        ORDER BY ${rule.column} ${direction}, c.id ${direction} LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [keyOf(row, rule), row.id],
      (row) => row,
    );
  }
}

/** What one's unit helps with is led by others, so that list reaches further than the unit's own. */
function reachOfQueue(queue: CaseQueue, reach: CaseReach, params: unknown[]): string {
  if (queue !== 'assist') return reachCondition(reach, params);
  return reach.kind === 'unit' ? assistedBy(reach, params) : 'false';
}

function keyOf(row: CaseListRow, rule: QueueRule): string | null {
  const value = row[rule.key];
  return value instanceof Date ? value.toISOString() : value;
}

function dueCondition(
  due: DueFilter,
  today: LocalDate,
  calendar: WorkingCalendar,
  add: (value: unknown) => string,
): string {
  const open = "c.closed_on IS NULL AND c.state NOT IN ('merged', 'awaiting-citizen')";
  if (due === 'overdue') return `${open} AND c.due_on < ${add(today)}`;
  if (due === 'today') return `${open} AND c.due_on = ${add(today)}`;
  return `${open} AND c.due_on > ${add(today)} AND c.due_on <= ${add(addWorkingDays(today, SOON_DAYS, calendar))}`;
}
