import { Injectable } from '@nestjs/common';
import { displayName, type PersonActor } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { CaseEntity } from './case.entity';

export interface ExtensionRow {
  readonly days: number;
  readonly reason: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly granted: boolean | null;
  readonly decisionReason: string | null;
}

type Round = Pick<CaseEntity, 'id' | 'round'>;

/** Requests for a longer term, one a round by the table's own key. */
@Injectable()
export class ExtensionRepository {
  constructor(private readonly database: Database) {}

  /** The request of this round, decided or not. */
  of({ id, round }: Round): Promise<ExtensionRow | undefined> {
    return this.database.one<ExtensionRow>(
      `SELECT days, reason, asked_by_name AS "askedByName", asked_at AS "askedAt", granted,
              decision_reason AS "decisionReason"
         FROM supervision.extension WHERE case_id = $1 AND round = $2`,
      [id, round],
    );
  }

  async ask(row: Round, person: PersonActor, days: number, reason: string, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.extension (case_id, round, days, reason, asked_by, asked_by_name, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (case_id, round) DO UPDATE SET days = $3, reason = $4, asked_by = $5, asked_by_name = $6,
         asked_at = $7 WHERE extension.granted IS NULL`,
      [row.id, row.round, days, reason, person.personId, displayName(person), at],
    );
  }

  async decide(row: Round, person: PersonActor, granted: boolean, reason: string, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE supervision.extension SET granted = $3, decision_reason = $4, decided_by = $5, decided_at = $6
        WHERE case_id = $1 AND round = $2`,
      [row.id, row.round, granted, reason, person.personId, at],
    );
  }
}
