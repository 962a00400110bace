import { Injectable } from '@nestjs/common';
import { displayName, DomainError, type LocalDate, type PersonActor } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { BulletinFigure, BulletinFigures, BulletinState } from '../model/bulletin';

export interface BulletinRow {
  readonly id: string;
  readonly month: string;
  readonly number: string | null;
  readonly state: BulletinState;
  readonly version: number;
  readonly asOf: LocalDate;
  readonly words: string;
  readonly writers: readonly string[];
  readonly draftedByName: string;
  readonly officeName: string;
  readonly draftedAt: Date;
  readonly signedByName: string | null;
  readonly signedAt: Date | null;
  readonly issuedByName: string | null;
  readonly issuedAt: Date | null;
}

export interface BulletinLine {
  readonly unitId: string | null;
  readonly unitName: string;
  readonly figures: BulletinFigures;
}

export interface CorrectionRow {
  readonly seq: number;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly figure: BulletinFigure;
  readonly was: number | null;
  readonly becomes: number;
  readonly reason: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}

const COLUMNS = `id, month, number, state, version, as_of AS "asOf", words, writers,
  drafted_by_name AS "draftedByName", office_name AS "officeName", drafted_at AS "draftedAt",
  signed_by_name AS "signedByName", signed_at AS "signedAt", issued_by_name AS "issuedByName",
  issued_at AS "issuedAt"`;

/** Bulletins with their frozen lines and their corrections. Drafts are for those who write. */
@Injectable()
export class BulletinRepository {
  constructor(private readonly database: Database) {}

  async page(drafts: boolean, limit: number, cursor?: string): Promise<Page<BulletinRow>> {
    const params: unknown[] = [drafts, limit + 1];
    if (cursor !== undefined) params.push(...decodeCursor(cursor, 1));
    const rows = await this.database.query<BulletinRow>(
      `SELECT ${COLUMNS} FROM supervision.bulletin
        WHERE ($1 OR state = 'issued') ${cursor === undefined ? '' : 'AND month < $3'}
        ORDER BY month DESC LIMIT $2`,
      params,
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.month],
      (row) => row,
    );
  }

  get(id: string, drafts: boolean): Promise<BulletinRow> {
    return this.find(id, drafts, '');
  }

  /** The same, locked until the transaction ends. */
  lock(id: string): Promise<BulletinRow> {
    return this.find(id, true, 'FOR UPDATE');
  }

  async exists(month: string): Promise<boolean> {
    return (
      (await this.database.one('SELECT 1 FROM supervision.bulletin WHERE month = $1', [month])) !== undefined
    );
  }

  async insert(
    bulletin: { readonly id: string; readonly month: string; readonly asOf: LocalDate },
    lines: readonly BulletinLine[],
    person: PersonActor,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.bulletin (id, month, state, version, as_of, words, writers, drafted_by_name,
         office_name, drafted_at) VALUES ($1, $2, 'draft', 1, $3, '', ARRAY[$4::uuid], $5, $6, $7)`,
      [bulletin.id, bulletin.month, bulletin.asOf, person.personId, displayName(person), person.unitName, at],
    );
    await this.database.query(
      `INSERT INTO supervision.bulletin_line (bulletin_id, position, unit_id, unit_name, figures)
       SELECT $1, n, r."unitId", r."unitName", r.figures
         FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS ("unitId" uuid, "unitName" text, figures jsonb))
              WITH ORDINALITY AS r("unitId", "unitName", figures, n)`,
      [bulletin.id, JSON.stringify(lines)],
    );
  }

  async lines(id: string): Promise<BulletinLine[]> {
    return this.database.query<BulletinLine>(
      `SELECT unit_id AS "unitId", unit_name AS "unitName", figures FROM supervision.bulletin_line
        WHERE bulletin_id = $1 ORDER BY position`,
      [id],
    );
  }

  async corrections(id: string): Promise<CorrectionRow[]> {
    return this.database.query<CorrectionRow>(
      `SELECT seq, unit_id AS "unitId", unit_name AS "unitName", figure, was::float8 AS was,
              becomes::float8 AS becomes, reason, written_by_name AS "writtenByName", written_at AS "writtenAt"
         FROM supervision.bulletin_correction WHERE bulletin_id = $1 ORDER BY seq`,
      [id],
    );
  }

  async edit(id: string, words: string, person: PersonActor): Promise<void> {
    await this.database.query(
      `UPDATE supervision.bulletin SET words = $2, version = version + 1,
              writers = CASE WHEN $3 = ANY (writers) THEN writers ELSE writers || $3::uuid END
        WHERE id = $1`,
      [id, words, person.personId],
    );
  }

  async sign(id: string, person: PersonActor, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE supervision.bulletin SET state = 'signed', version = version + 1, signed_by = $2,
              signed_by_name = $3, signed_at = $4 WHERE id = $1`,
      [id, person.personId, displayName(person), at],
    );
  }

  async reopen(id: string): Promise<void> {
    await this.database.query(
      `UPDATE supervision.bulletin SET state = 'draft', version = version + 1, signed_by = NULL,
              signed_by_name = NULL, signed_at = NULL WHERE id = $1`,
      [id],
    );
  }

  async issue(id: string, number: string, person: PersonActor, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE supervision.bulletin SET state = 'issued', version = version + 1, number = $2,
              issued_by_name = $3, issued_at = $4 WHERE id = $1`,
      [id, number, displayName(person), at],
    );
  }

  async correct(
    id: string,
    correction: Omit<CorrectionRow, 'writtenByName' | 'writtenAt'>,
    person: PersonActor,
    at: Date,
  ): Promise<void> {
    const { seq, unitId, unitName, figure, was, becomes, reason } = correction;
    await this.database.query(
      `INSERT INTO supervision.bulletin_correction (bulletin_id, seq, unit_id, unit_name, figure, was, becomes,
         reason, written_by, written_by_name, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, seq, unitId, unitName, figure, was, becomes, reason],
        ...[person.personId, displayName(person), at],
      ],
    );
    await this.database.query('UPDATE supervision.bulletin SET version = version + 1 WHERE id = $1', [id]);
  }

  private async find(id: string, drafts: boolean, locking: '' | 'FOR UPDATE'): Promise<BulletinRow> {
    const row = await this.database.one<BulletinRow>(
      `SELECT ${COLUMNS} FROM supervision.bulletin WHERE id = $1 AND ($2 OR state = 'issued') ${locking}`,
      [id, drafts],
    );
    if (!row) throw new DomainError('not-found', 'supervision.bulletin.not-found');
    return row;
  }
}
