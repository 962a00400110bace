import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlineHolders } from '@yangguang/calendar';
import type { DeadlineHolder, MovedDeadline, OpenDeadline } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { Standstill } from '../model/case-clock';
import type { ClockName } from '../model/reply-deadline';
import { CaseNotices, caseLink } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseTrail } from './case-trail';

const BATCH = 500;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  readonly dispatchedOn: LocalDate | null;
  readonly unitDueOn: LocalDate | null;
  readonly unitProvisional: boolean | null;
  readonly reworkedOn: LocalDate | null;
  readonly termDays: number;
  readonly unitTermDays: number;
  readonly pauses: readonly Standstill[];
}

/** The due dates of open cases, for the calendar to hold against a new year or a local day. */
@Injectable()
export class CaseDeadlines implements DeadlineHolder, OnModuleInit {
  readonly name = 'supervision.case';

  constructor(
    private readonly holders: DeadlineHolders,
    private readonly database: Database,
    private readonly cases: CaseRepository,
    private readonly trail: CaseTrail,
    private readonly notices: CaseNotices,
  ) {}

  onModuleInit(): void {
    this.holders.register(this);
  }

  async *openDeadlines(): AsyncIterable<OpenDeadline> {
    for (let after = LOWEST_ID; ;) {
      const rows = await this.database.query<Row>(
        `SELECT id, number, title, received_on AS "receivedOn", due_on AS "dueOn", provisional,
                dispatched_on AS "dispatchedOn", unit_due_on AS "unitDueOn", unit_provisional AS "unitProvisional",
                reworked_on AS "reworkedOn", term_days AS "termDays", unit_term_days AS "unitTermDays", pauses
           FROM supervision.case WHERE closed_on IS NULL AND id > $1 ORDER BY id LIMIT $2`,
        [after, BATCH],
      );
      for (const row of rows) yield* deadlinesOf(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < BATCH) return;
      after = last.id;
    }
  }

  /** Stores the new dates. The citizen is told only when the date moves to a later one. */
  async recomputed(moved: readonly MovedDeadline[]): Promise<void> {
    for (const { subject, before, after } of moved) {
      const { id, clock } = parse(subject);
      const row = await this.cases.lockById(id);
      if (row.closedOn !== null) continue;
      if (clock === 'unit') {
        await this.cases.save(row, { unitDueOn: after.due, unitProvisional: after.provisional });
        continue;
      }
      await this.cases.save(row, { dueOn: after.due, provisional: after.provisional });
      if (after.due === before.due) continue;
      await this.trail.add(id, 'due-date-moved', { before: before.due, after: after.due });
      if (after.due > before.due) await this.notices.dueDateMoved(row, before.due);
    }
  }
}

function* deadlinesOf(row: Row): Iterable<OpenDeadline> {
  const pauses = row.pauses.map((pause) => ({ ...pause, reason: '' }));
  const shared = { title: `${row.number} ${row.title}`, pauses, link: caseLink(row.id) };
  yield {
    ...shared,
    subject: `${row.id}/citizen`,
    received: row.reworkedOn ?? row.receivedOn,
    workingDays: row.termDays,
    due: row.dueOn,
    provisional: row.provisional,
  };
  if (row.dispatchedOn === null || row.unitDueOn === null) return;
  yield {
    ...shared,
    subject: `${row.id}/unit`,
    received: row.dispatchedOn,
    workingDays: row.unitTermDays,
    due: row.unitDueOn,
    provisional: row.unitProvisional ?? false,
  };
}

function parse(subject: string): { id: string; clock: ClockName } {
  const [id = '', clock] = subject.split('/');
  return { id, clock: clock === 'unit' ? 'unit' : 'citizen' };
}
