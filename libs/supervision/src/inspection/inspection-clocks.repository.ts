import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, instantAt, type Clock, type LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { InspectionReminder } from '../model/inspection-reminder';
import { INSPECTION_COLUMNS, INSPECTION_TABLES, type InspectionRow } from './inspection-row';

/** An order with the round that was waiting. */
export interface WatchedOrder extends InspectionRow {
  readonly watched: {
    readonly inspectionId: string;
    readonly round: number;
    readonly askedAt: Date;
    readonly dueOn: LocalDate;
    readonly endedAt: Date | null;
  };
}

interface WatchedRow extends InspectionRow {
  readonly watchedRound: number;
  readonly watchedAskedAt: Date;
  readonly watchedDueOn: LocalDate;
  readonly watchedEndedAt: Date | null;
}

/** The clocks of explanations: what is watched, what was reminded of, what the calendar moves. */
@Injectable()
export class InspectionClocksRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Rounds that waited on a date, with a rung of the ladder by then. */
  async watched(asOf: LocalDate, dueBefore: LocalDate): Promise<WatchedOrder[]> {
    const rows = await this.database.query<WatchedRow>(
      `SELECT ${INSPECTION_COLUMNS}, w.round AS "watchedRound", w.asked_at AS "watchedAskedAt",
              w.due_on AS "watchedDueOn", w.ended_at AS "watchedEndedAt"
         FROM supervision.inspection_round w JOIN ${INSPECTION_TABLES} ON i.id = w.inspection_id
        WHERE w.due_on <= $2 AND (w.ended_at IS NULL OR w.ended_at >= $1)
        ORDER BY w.inspection_id, w.round`,
      [instantAt(asOf, '00:00'), dueBefore],
    );
    return rows.map((row) => ({
      ...row,
      watched: {
        inspectionId: row.id,
        round: row.watchedRound,
        askedAt: row.watchedAskedAt,
        dueOn: row.watchedDueOn,
        endedAt: row.watchedEndedAt,
      },
    }));
  }

  /** Writes what is not there yet, and answers those. */
  async remember(rows: readonly InspectionReminder[]): Promise<InspectionReminder[]> {
    if (rows.length === 0) return [];
    return this.database.query<InspectionReminder>(
      `INSERT INTO supervision.inspection_reminder (inspection_id, round, level, recipient, due_on, written_at)
       SELECT "inspectionId", round, level, recipient, "dueOn", $2
         FROM jsonb_to_recordset($1::jsonb)
              AS r("inspectionId" uuid, round smallint, level text, recipient text, "dueOn" date)
       ON CONFLICT DO NOTHING
       RETURNING inspection_id AS "inspectionId", round, level, recipient, due_on AS "dueOn"`,
      [JSON.stringify(rows), this.clock.now()],
    );
  }

  /** Orders whose explanation is waited for. */
  async waiting(): Promise<InspectionRow[]> {
    return this.database.query<InspectionRow>(
      `SELECT ${INSPECTION_COLUMNS} FROM ${INSPECTION_TABLES}
        WHERE i.state IN ('ordered', 'explained') AND r.ended_at IS NULL ORDER BY i.id`,
    );
  }

  async moveDue(id: string, due: LocalDate, provisional: boolean): Promise<void> {
    await this.database.query(
      `WITH moved AS (
         UPDATE supervision.inspection_round r SET due_on = $2, provisional = $3
           FROM supervision.inspection i
          WHERE i.id = $1 AND r.inspection_id = i.id AND r.round = i.round AND r.ended_at IS NULL
        RETURNING i.id)
       UPDATE supervision.inspection SET due_on = $2, version = version + 1 WHERE id IN (SELECT id FROM moved)`,
      [id, due, provisional],
    );
  }
}
