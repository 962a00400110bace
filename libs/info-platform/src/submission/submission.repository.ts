import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import { indexTerms } from '@yangguang/text';
import type { SubmissionReach } from '../model/submission-access';
import type { UseLevel } from '../model/submission-kind';
import type { SubmissionState } from '../model/submission-state';
import type { SubmissionIntent } from '../model/submission-transitions';
import { LIST_COLUMNS, ROW_COLUMNS, type SubmissionListRow, type SubmissionRow } from './submission.row';

/** Columns that a step may write; names come from here, never from a request. */
export type SubmissionChanges = Partial<
  Record<
    | 'state'
    | 'number'
    | 'title'
    | 'body'
    | 'kind'
    | 'edited_title'
    | 'edited_body'
    | 'confirmed_non_secret'
    | 'may_be_public'
    | 'signer_id'
    | 'signer_name'
    | 'writer_ids'
    | 'editor_ids'
    | 'editor_id'
    | 'checker_id'
    | 'head_id'
    | 'received_at',
    string | boolean | Date | readonly string[] | null
  >
>;

export interface TrailRow {
  readonly at: Date;
  readonly intent: SubmissionIntent;
  readonly personName: string;
  readonly note: string | null;
}

export interface UseRow {
  readonly id: string;
  readonly level: UseLevel;
  readonly journal: string | null;
  readonly evidence: string | null;
  readonly usedOn: string;
}

const FROM = 'FROM info.submission s JOIN identity.unit u ON u.id = s.unit_id';

/** The table of submissions; nobody reads it without saying how far they reach. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly database: Database) {}

  async get(
    id: string,
    reach: SubmissionReach,
    locking: '' | 'FOR UPDATE OF s' = '',
  ): Promise<SubmissionRow> {
    const params: unknown[] = [id];
    const row = await this.database.one<SubmissionRow>(
      `SELECT ${ROW_COLUMNS} ${FROM} WHERE s.id = $1 AND ${within(reach, params)} ${locking}`,
      params,
    );
    if (!row) throw new DomainError('not-found', 'info.submission-not-found');
    return row;
  }

  /** Newest first. */
  async page(
    filter: { readonly state?: SubmissionState; readonly limit: number; readonly cursor?: string },
    reach: SubmissionReach,
  ): Promise<Page<SubmissionListRow>> {
    const params: unknown[] = [];
    const where = [within(reach, params)];
    if (filter.state) where.push(`s.state = $${params.push(filter.state)}`);
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(`(s.created_at, s.id) < ($${params.push(at)}::timestamptz, $${params.push(id)}::uuid)`);
    }
    const rows = await this.database.query<SubmissionListRow>(
      `SELECT ${LIST_COLUMNS} ${FROM} WHERE ${where.join(' AND ')}
        ORDER BY s.created_at DESC, s.id DESC LIMIT $${params.push(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => row,
    );
  }

  async insert(
    row: Omit<
      SubmissionRow,
      | 'number'
      | 'version'
      | 'unitName'
      | 'receivedAt'
      | 'editedTitle'
      | 'editedBody'
      | 'signerName'
      | 'writerIds'
      | 'editorIds'
      | 'editorId'
      | 'checkerId'
    >,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO info.submission (id, state, kind, unit_id, title, body, confirmed_non_secret,
         may_be_public, author_id, author_name, created_at, terms, writer_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, array_to_tsvector($12::text[]), ARRAY[$9::uuid])`,
      [
        row.id,
        row.state,
        row.kind,
        row.unitId,
        row.title,
        row.body,
        row.confirmedNonSecret,
        row.mayBePublic,
        row.authorId,
        row.authorName,
        row.createdAt,
        indexTerms(row.title, row.body),
      ],
    );
  }

  /** Writes a locked row and counts its version up. */
  async save(row: SubmissionRow, changes: SubmissionChanges): Promise<void> {
    const params: unknown[] = [row.id];
    const sets = Object.entries(changes).map(([column, value]) => `${column} = $${params.push(value)}`);
    if (typeof changes.title === 'string' && typeof changes.body === 'string') {
      sets.push(
        `terms = array_to_tsvector($${params.push(indexTerms(changes.title, changes.body))}::text[])`,
      );
    }
    await this.database.query(
      `UPDATE info.submission SET version = version + 1, ${sets.join(', ')} WHERE id = $1`,
      params,
    );
  }

  async addTrail(submissionId: string, line: TrailRow & { readonly personId: string }): Promise<void> {
    await this.database.query(
      `INSERT INTO info.trail (id, submission_id, at, intent, person_id, person_name, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), submissionId, line.at, line.intent, line.personId, line.personName, line.note],
    );
  }

  trailOf(submissionId: string): Promise<TrailRow[]> {
    return this.database.query<TrailRow>(
      `SELECT at, intent, person_name AS "personName", note FROM info.trail
        WHERE submission_id = $1 ORDER BY at, id LIMIT 500`,
      [submissionId],
    );
  }

  usesOf(submissionId: string): Promise<UseRow[]> {
    return this.database.query<UseRow>(
      `SELECT id, level, journal, evidence, used_on AS "usedOn" FROM info.use
        WHERE submission_id = $1 ORDER BY used_on, id LIMIT 100`,
      [submissionId],
    );
  }

  /** One use at one level and journal; a second one is told so. */
  async addUse(submissionId: string, use: Omit<UseRow, 'id'>): Promise<void> {
    const written = await this.database.one(
      `INSERT INTO info.use (id, submission_id, level, journal, evidence, used_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [newId(), submissionId, use.level, use.journal, use.evidence, use.usedOn],
    );
    if (!written) throw new DomainError('conflict', 'info.used-there-already');
  }
}

/** The offices see what has reached them; a unit sees its own from the first draft. */
function within(reach: SubmissionReach, params: unknown[]): string {
  if (reach.kind === 'nothing') return 'false';
  const received = "(s.received_at IS NOT NULL AND s.state NOT IN ('draft', 'awaiting-signature'))";
  if (reach.kind === 'county') return received;
  return `s.unit_id = $${params.push(reach.unitId)}`;
}
