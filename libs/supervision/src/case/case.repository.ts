import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { CaseReach } from '../model/case-access';
import { indexTerms } from '@yangguang/text';
import { AnswerEntity } from './answer.entity';
import { CaseEntity } from './case.entity';
import { DraftEntity } from './draft.entity';
import { reachWithAssistance } from './reach-sql';

export type CaseChanges = QueryDeepPartialEntity<CaseEntity>;

/** Cases, their drafts and answers, always within the reader's reach. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  /** A case that this reader may see; whatever lies outside their reach does not exist for them. */
  async get(id: string, reach: CaseReach): Promise<CaseEntity> {
    await this.assertReach(id, reach, '');
    return this.must(id);
  }

  /** The same, locked until the transaction ends: two people who act at once act one after the other. */
  async lock(id: string, reach: CaseReach): Promise<CaseEntity> {
    await this.assertReach(id, reach, 'FOR UPDATE');
    return this.must(id);
  }

  /** A case by its public number, for whoever proves to know the secret code. */
  /** What a secret code is held against. */
  codeOf(number: string): Promise<{ readonly codeNumber: string; readonly codeDigest: string } | undefined> {
    return this.database.one(
      'SELECT code_number AS "codeNumber", code_digest AS "codeDigest" FROM supervision.case WHERE number = $1',
      [number],
    );
  }

  async findByNumber(number: string): Promise<CaseEntity | null> {
    return this.database.repository(CaseEntity).findOneBy({ number });
  }

  /** Locks a case for the citizen who wrote it, or for the scheduler. */
  async lockById(id: string): Promise<CaseEntity> {
    return this.lock(id, { kind: 'county', reports: true });
  }

  /** The cases merged into one that still wait for its answer, locked in the order of their ids. */
  async lockFollowers(mainCaseId: string): Promise<CaseEntity[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM supervision.case WHERE main_case_id = $1 AND closed_on IS NULL ORDER BY id FOR UPDATE',
      [mainCaseId],
    );
    return Promise.all(rows.map(({ id }) => this.must(id)));
  }

  /** A new message: plain SQL, since it is written far more often than anything else here. */
  async insert(row: CaseEntity): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.case
         (id, number, kind, state, version, title, place, body, language, named_unit_id, consent_publish, share_name,
          contact_name, contact_phone, contact_email, code_digest, received_at, received_on, due_on, provisional, terms, confidential, parent_case_id, code_number,
          category, receipt_hash, receipt_form)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
               array_to_tsvector($21::text[]), $22, $23, $24, $25, $26, $27)`,
      [
        row.id,
        row.number,
        row.kind,
        row.state,
        row.version,
        row.title,
        row.place,
        row.body,
        row.language,
        row.namedUnitId,
        row.consentPublish,
        row.shareName,
        row.contactName,
        row.contactPhone,
        row.contactEmail,
        row.codeDigest,
        row.receivedAt,
        row.receivedOn,
        row.dueOn,
        row.provisional,
        indexTerms(row.number, row.title, row.place ?? '', row.body),
        row.confidential,
        row.parentCaseId ?? null,
        row.codeNumber ?? null,
        row.category,
        row.receiptHash ?? null,
        row.receiptForm ? JSON.stringify(row.receiptForm) : null,
      ],
    );
  }

  /** Writes changes of a locked case and counts its version up. */
  async save(row: CaseEntity, changes: CaseChanges): Promise<void> {
    const version = row.version + 1;
    await this.database.repository(CaseEntity).update({ id: row.id }, { ...changes, version });
    Object.assign(row, changes, { version });
  }

  /** The latest draft of the round. */
  async draftOf({ id, round }: Pick<CaseEntity, 'id' | 'round'>): Promise<DraftEntity | null> {
    return this.database
      .repository(DraftEntity)
      .findOne({ where: { caseId: id, round }, order: { version: 'DESC' } });
  }

  /** The number of the last draft of any round. */
  async lastDraftVersion(caseId: string): Promise<number> {
    const row = await this.database.one<{ last: number }>(
      'SELECT coalesce(max(version), 0) AS last FROM supervision.draft WHERE case_id = $1',
      [caseId],
    );
    return row?.last ?? 0;
  }

  /** The answer that stands: signed and not voided, of this round; for a merged case the one it was given. */
  async answerOf(row: Pick<CaseEntity, 'id' | 'round' | 'sharedAnswerId'>): Promise<AnswerEntity | null> {
    const answers = this.database.repository(AnswerEntity);
    if (row.sharedAnswerId !== null) return answers.findOneBy({ id: row.sharedAnswerId });
    return answers
      .createQueryBuilder('answer')
      .where('answer.case_id = :id AND answer.round = :round AND answer.voided_at IS NULL', row)
      .getOne();
  }

  async saveDraft(draft: DraftEntity): Promise<void> {
    await this.database.repository(DraftEntity).upsert({ ...draft }, ['caseId', 'version']);
  }

  async insertAnswer(answer: AnswerEntity): Promise<void> {
    await this.database.repository(AnswerEntity).insert({ ...answer });
  }

  /** Writes what happens to an answer after it was signed: it goes out, or it is voided. */
  async saveAnswer(
    answer: AnswerEntity,
    changes: Partial<
      Pick<AnswerEntity, 'answeredAt' | 'answeredOn' | 'dueOn' | 'workingDaysTaken' | 'voidedAt'>
    >,
  ): Promise<void> {
    await this.database.repository(AnswerEntity).update({ id: answer.id }, changes);
    Object.assign(answer, changes);
  }

  /** The condition is judged on the row as it is once the lock is held. */
  private async assertReach(id: string, reach: CaseReach, locking: '' | 'FOR UPDATE'): Promise<void> {
    const params: unknown[] = [id];
    const condition = reachWithAssistance(reach, params);
    const seen = await this.database.one(
      `SELECT 1 FROM supervision.case c WHERE c.id = $1 AND ${condition} ${locking}`,
      params,
    );
    if (!seen) throw new DomainError('not-found', 'supervision.case-not-found');
  }

  private async must(id: string): Promise<CaseEntity> {
    return this.database.repository(CaseEntity).findOneByOrFail({ id });
  }
}
