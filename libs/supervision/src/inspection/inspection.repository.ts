import { Injectable } from '@nestjs/common';
import { DomainError, displayName, type Actor, type LocalDate, type PersonActor } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { InspectionFinding, InspectionState } from '../model/inspection';
import { inspectionReach } from './inspection-reach';
import { INSPECTION_COLUMNS, INSPECTION_TABLES, type InspectionRow, type RoundRow } from './inspection-row';

export interface NewInspection {
  readonly id: string;
  readonly number: string;
  readonly caseId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly reason: string;
}

export interface NewQuestion {
  readonly question: string;
  readonly at: Date;
  readonly on: LocalDate;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
}

/** Inspection orders and their rounds, within the reader's reach. */
@Injectable()
export class InspectionRepository {
  constructor(private readonly database: Database) {}

  async get(id: string, actor: Actor): Promise<InspectionRow> {
    return this.find(id, actor, '');
  }

  /** As the program itself reads it, whoever asks: for tasks and the demonstration. */
  async demand(id: string): Promise<InspectionRow> {
    const row = await this.database.one<InspectionRow>(
      `SELECT ${INSPECTION_COLUMNS} FROM ${INSPECTION_TABLES} WHERE i.id = $1`,
      [id],
    );
    if (!row) throw new Error(`No inspection order ${id}`);
    return row;
  }

  /** The same, locked until the transaction ends. */
  async lock(id: string, actor: Actor): Promise<InspectionRow> {
    return this.find(id, actor, 'FOR UPDATE OF i');
  }

  async rounds(id: string): Promise<RoundRow[]> {
    return this.database.query<RoundRow>(
      `SELECT round, question, asked_by_name AS "askedByName", asked_at AS "askedAt", asked_on AS "askedOn",
              due_on AS "dueOn", explanation, explained_by_name AS "explainedByName",
              explained_at AS "explainedAt", explained_on AS "explainedOn"
         FROM supervision.inspection_round WHERE inspection_id = $1 ORDER BY round`,
      [id],
    );
  }

  /** Whether this unit still owes an explanation, or waits for its judgement, on the case. */
  async isOpen(caseId: string, unitId: string): Promise<boolean> {
    const row = await this.database.one(
      `SELECT 1 FROM supervision.inspection
        WHERE case_id = $1 AND unit_id = $2 AND state IN ('ordered', 'explained')`,
      [caseId, unitId],
    );
    return row !== undefined;
  }

  /** Whether somebody stood back from the case. */
  async isRecused(caseId: string, personId: string): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM supervision.recusal WHERE case_id = $1 AND person_id = $2',
      [caseId, personId],
    );
    return row !== undefined;
  }

  async insert(order: NewInspection, question: NewQuestion, person: PersonActor): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.inspection (id, number, case_id, unit_id, unit_name, state, version, round, reason,
         ordered_by, ordered_by_name, office_name, ordered_at, due_on)
       VALUES ($1, $2, $3, $4, $5, 'ordered', 1, 1, $6, $7, $8, $9, $10, $11)`,
      [
        order.id,
        order.number,
        order.caseId,
        order.unit.id,
        order.unit.name,
        order.reason,
        person.personId,
        displayName(person),
        person.unitName,
        question.at,
        question.dueOn,
      ],
    );
    await this.ask(order.id, 1, question, person);
  }

  /** Adds a question with its own clock. */
  async ask(id: string, round: number, question: NewQuestion, person: PersonActor): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.inspection_round
         (inspection_id, round, question, asked_by, asked_by_name, asked_at, asked_on, due_on, provisional)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        round,
        question.question,
        person.personId,
        displayName(person),
        question.at,
        question.on,
        question.dueOn,
        question.provisional,
      ],
    );
    await this.database.query(
      'UPDATE supervision.inspection SET round = $2, due_on = $3, explained_on = NULL WHERE id = $1',
      [id, round, question.dueOn],
    );
  }

  async explain(
    row: InspectionRow,
    text: string,
    person: PersonActor,
    at: Date,
    on: LocalDate,
  ): Promise<void> {
    await this.database.query(
      `UPDATE supervision.inspection_round
          SET explanation = $3, explained_by = $4, explained_by_name = $5, explained_at = $6, explained_on = $7,
              ended_at = $6
        WHERE inspection_id = $1 AND round = $2`,
      [row.id, row.round, text, person.personId, displayName(person), at, on],
    );
    await this.database.query('UPDATE supervision.inspection SET explained_on = $2 WHERE id = $1', [
      row.id,
      on,
    ]);
  }

  async end(
    row: InspectionRow,
    finding: InspectionFinding | null,
    text: string,
    person: PersonActor,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `UPDATE supervision.inspection_round SET ended_at = coalesce(ended_at, $3)
        WHERE inspection_id = $1 AND round = $2`,
      [row.id, row.round, at],
    );
    // The checks of the table look at state and ending together, so both are written at once.
    await this.database.query(
      `UPDATE supervision.inspection
          SET state = $6, finding = $2, finding_text = $3, ended_by = $4, ended_by_name = $5, ended_at = $7
        WHERE id = $1`,
      [
        row.id,
        finding,
        text,
        person.personId,
        displayName(person),
        finding === null ? 'withdrawn' : 'closed',
        at,
      ],
    );
  }

  /** Writes the new state and counts the version up. */
  async move(row: InspectionRow, state: InspectionState): Promise<void> {
    await this.database.query(
      'UPDATE supervision.inspection SET state = $2, version = version + 1 WHERE id = $1',
      [row.id, state],
    );
  }

  private async find(id: string, actor: Actor, locking: '' | 'FOR UPDATE OF i'): Promise<InspectionRow> {
    const params: unknown[] = [id];
    const condition = inspectionReach(actor, params);
    const row = await this.database.one<InspectionRow>(
      `SELECT ${INSPECTION_COLUMNS} FROM ${INSPECTION_TABLES} WHERE i.id = $1 AND ${condition} ${locking}`,
      params,
    );
    if (!row) throw new DomainError('not-found', 'supervision.inspection.not-found');
    return row;
  }
}
