import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock, type LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { CaseKind } from '../model/case-kind';
import type { ClockLine } from '../model/case-clock';
import { DUE_LINES } from '../model/due-history';
import type { HoldingSpan, ReminderRow } from '../model/reminder-rule';
import { HANDOVERS, isAboutUnit, type TimelineType } from '../model/timeline';

export interface WatchedCase {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly confidential: boolean;
  readonly number: string;
  readonly title: string;
  readonly receivedOn: LocalDate;
  /** What is due at present; the unit's is null while no unit has the case. */
  readonly citizenDue: LocalDate;
  readonly unitDue: LocalDate | null;
  readonly leadUnitId: string | null;
  readonly handlerId: string | null;
  readonly closedOn: LocalDate | null;
  readonly holdings: readonly HoldingSpan[];
  /** The lines of its trail that moved a clock. */
  readonly clockLines: readonly ClockLine[];
}

interface TrailLine extends Omit<ClockLine, 'at'> {
  readonly at: string;
  readonly unitId: string | null;
}

interface Row extends Omit<WatchedCase, 'holdings' | 'clockLines'> {
  readonly lines: readonly TrailLine[] | null;
}

/** The lines that say who had a case in hand, and what was due. */
const LINES = [...new Set([...Object.keys(HANDOVERS), ...DUE_LINES])];

/** Reminders and the cases they are about. */
@Injectable()
export class ReminderRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Cases that were open on a date, by id, a batch at a time. Not only those that are due soon: what was due
   * then may have been moved since.
   */
  async watched(asOf: LocalDate, afterId: string, limit: number): Promise<WatchedCase[]> {
    const rows = await this.database.query<Row>(
      `SELECT c.id AS "caseId", c.kind, c.confidential, c.number, c.title, c.received_on AS "receivedOn",
              c.due_on AS "citizenDue", c.unit_due_on AS "unitDue",
              c.lead_unit_id AS "leadUnitId", c.handler_id AS "handlerId", c.closed_on AS "closedOn",
              (SELECT json_agg(json_build_object('at', e.at, 'type', e.type, 'unitId',
                                               coalesce(e.about_unit_id, e.unit_id), 'detail', e.detail)
                               ORDER BY e.at, e.id)
                 FROM supervision.case_event e WHERE e.case_id = c.id AND e.type = ANY($4)) AS lines
         FROM supervision.case c
        WHERE (c.closed_on IS NULL OR c.closed_on >= $1) AND c.id > $2
        ORDER BY c.id LIMIT $3`,
      [asOf, afterId, limit, LINES],
    );
    return rows.map(({ lines, ...row }) => {
      const dated = (lines ?? []).map((line) => ({ ...line, at: new Date(line.at) }));
      return {
        ...row,
        holdings: holdingsOf(dated, row.leadUnitId),
        clockLines: dated.filter(({ type }) => DUE_LINES.includes(type)),
      };
    });
  }

  /** Writes what is not there yet, and answers those rows: whoever writes a row tells its recipient. */
  async add(rows: readonly ReminderRow[], asOf: LocalDate): Promise<ReminderRow[]> {
    if (rows.length === 0) return [];
    return this.database.query<ReminderRow>(
      `INSERT INTO supervision.reminder (id, case_id, clock, level, recipient, unit_id, deadline, due_on, as_of, written_at)
       SELECT r.id, r.case_id, r.clock, r.level, r.recipient, r.unit_id, r.deadline, r.due_on, $2, $3
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, case_id uuid, clock text, level text, recipient text,
                                                 unit_id uuid, deadline date, due_on date)
       ON CONFLICT DO NOTHING
       RETURNING case_id AS "caseId", clock, level, recipient, unit_id AS "unitId", deadline,
                 due_on AS "dueOn"`,
      [
        JSON.stringify(
          rows.map((row) => ({
            id: newId(),
            case_id: row.caseId,
            clock: row.clock,
            level: row.level,
            recipient: row.recipient,
            unit_id: row.unitId,
            deadline: row.deadline,
            due_on: row.dueOn,
          })),
        ),
        asOf,
        this.clock.now(),
      ],
    );
  }
}

/** Who had the case from when on. Whatever sends it back into a unit sends it to the one it was given to last. */
function holdingsOf(
  lines: readonly { readonly at: Date; readonly type: TimelineType; readonly unitId: string | null }[],
  leadUnitId: string | null,
): HoldingSpan[] {
  let given = leadUnitId;
  return lines.flatMap(({ at, type, unitId }) => {
    const holder = HANDOVERS[type];
    if (holder === undefined) return [];
    if (isAboutUnit(type)) given = unitId ?? given;
    return [{ from: at, holder, unitId: holder === 'unit' ? given : null }];
  });
}
