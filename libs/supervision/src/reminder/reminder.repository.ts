import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock, type LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { CaseKind } from '../model/case-kind';
import type { Holder } from '../model/case-state';
import type { ReminderRow } from '../model/reminder-rule';
import { HANDOVERS, type TimelineType } from '../model/timeline';

export interface WatchedCase {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly confidential: boolean;
  readonly number: string;
  readonly title: string;
  readonly citizenDue: LocalDate;
  readonly unitDue: LocalDate | null;
  readonly leadUnitId: string | null;
  readonly handlerId: string | null;
  readonly closedOn: LocalDate | null;
  readonly holdings: { readonly from: Date; readonly holder: Holder; readonly unitId: string | null }[];
}

interface Row extends Omit<WatchedCase, 'holdings'> {
  readonly handovers: { readonly at: string; readonly type: TimelineType; readonly unitId: string | null }[];
}

/** Reminders and the cases they are about. */
@Injectable()
export class ReminderRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Cases that were open on a date and due soon enough for a rung of the ladder, by id, a batch at a time.
   * @param dueBefore the latest due date of either clock that can have a rung by then
   */
  async watched(
    asOf: LocalDate,
    dueBefore: LocalDate,
    afterId: string,
    limit: number,
  ): Promise<WatchedCase[]> {
    const rows = await this.database.query<Row>(
      `SELECT c.id AS "caseId", c.kind, c.confidential, c.number, c.title, c.due_on AS "citizenDue", c.unit_due_on AS "unitDue",
              c.lead_unit_id AS "leadUnitId", c.handler_id AS "handlerId", c.closed_on AS "closedOn",
              (SELECT json_agg(json_build_object('at', e.at, 'type', e.type, 'unitId', e.unit_id) ORDER BY e.at, e.id)
                 FROM supervision.case_event e WHERE e.case_id = c.id AND e.type = ANY($5)) AS handovers
         FROM supervision.case c
        WHERE (c.closed_on IS NULL OR c.closed_on >= $1) AND least(c.due_on, c.unit_due_on) <= $2 AND c.id > $3
        ORDER BY c.id LIMIT $4`,
      [asOf, dueBefore, afterId, limit, Object.keys(HANDOVERS)],
    );
    return rows.map(({ handovers, ...row }) => ({
      ...row,
      holdings: handovers.map(({ at, type, unitId }) => {
        const holder = HANDOVERS[type] ?? 'none';
        return { from: new Date(at), holder, unitId: holder === 'unit' ? (unitId ?? row.leadUnitId) : null };
      }),
    }));
  }

  /** Writes what is not there yet, and answers those rows: whoever writes a row tells its recipient. */
  async add(rows: readonly ReminderRow[], asOf: LocalDate): Promise<ReminderRow[]> {
    if (rows.length === 0) return [];
    return this.database.query<ReminderRow>(
      `INSERT INTO supervision.reminder (id, case_id, clock, level, recipient, unit_id, due_on, as_of, written_at)
       SELECT r.id, r.case_id, r.clock, r.level, r.recipient, r.unit_id, r.due_on, $2, $3
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, case_id uuid, clock text, level text, recipient text,
                                                 unit_id uuid, due_on date)
       ON CONFLICT DO NOTHING
       RETURNING case_id AS "caseId", clock, level, recipient, unit_id AS "unitId", due_on AS "dueOn"`,
      [
        JSON.stringify(
          rows.map((row) => ({
            id: newId(),
            case_id: row.caseId,
            clock: row.clock,
            level: row.level,
            recipient: row.recipient,
            unit_id: row.unitId,
            due_on: row.dueOn,
          })),
        ),
        asOf,
        this.clock.now(),
      ],
    );
  }
}
