import { Injectable } from '@nestjs/common';
import { currentContext, Database, translate } from '@yangguang/platform';
import type { CaseReach } from '../model/case-access';
import type { CaseState } from '../model/case-state';
import { returnUntil } from '../model/return-rule';
import { CheckOverrides } from '../sense/check-overrides';
import type { AnswerEntity } from './answer.entity';
import type { CaseEntity } from './case.entity';
import { toContent, type Reading } from './case.mapper';
import type { TrailLine } from './case-trail';
import type {
  AssistanceResponse,
  CaseWorkflowResponse,
  CorrespondenceResponse,
  EarlierAnswerResponse,
  RelatedCaseResponse,
} from './dto/case-workflow.response';
import { ExtensionRepository } from './extension.repository';
import { reachCondition } from './reach-sql';

interface RelatedRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly state: CaseState;
  readonly mainCaseId: string | null;
  readonly parentCaseId: string | null;
}

type EarlierRow = AnswerEntity & { readonly grade: number | null; readonly comment: string | null };

/** What a case has to do with others: those merged and split, units that help, earlier answers, words exchanged. */
@Injectable()
export class CaseRelations {
  constructor(
    private readonly database: Database,
    private readonly extensions: ExtensionRepository,
    private readonly overrides: CheckOverrides,
  ) {}

  async of(
    row: CaseEntity,
    lines: readonly TrailLine[],
    reach: CaseReach,
    reading: Reading,
  ): Promise<CaseWorkflowResponse> {
    const asked = await this.extensions.of(row);
    const related = await this.related(row, reach);
    return {
      round: row.round,
      returns: row.returns,
      settled: row.settled,
      returnUntil: row.dispatchedOn && returnUntil(row.dispatchedOn, reading.calendar),
      extension: {
        state: row.extension,
        days: asked?.days ?? null,
        reason: asked?.reason ?? null,
        askedBy: asked?.askedByName ?? null,
        decisionReason: asked?.decisionReason ?? null,
      },
      overrides: await this.overrides.of(row),
      assistance: await this.assistance(row.id, reading),
      correspondence: lines.flatMap(wordsOf),
      earlierAnswers: row.round === 1 ? [] : await this.earlier(row),
      main: only(related, (one) => one.id === row.mainCaseId),
      merged: all(related, (one) => one.mainCaseId === row.id),
      parent: only(related, (one) => one.id === row.parentCaseId),
      parts: all(related, (one) => one.parentCaseId === row.id),
    };
  }

  /** Whoever answers a case reads what was merged into it; other relations are shown as far as one's reach goes. */
  private async related(row: CaseEntity, reach: CaseReach): Promise<RelatedRow[]> {
    const params: unknown[] = [row.id, row.mainCaseId, row.parentCaseId];
    const within = reachCondition(reach, params);
    return this.database.query<RelatedRow>(
      `SELECT c.id, c.number, c.title, c.body, c.state, c.main_case_id AS "mainCaseId",
              c.parent_case_id AS "parentCaseId"
         FROM supervision.case c
        WHERE c.main_case_id = $1 OR ((c.id IN ($2, $3) OR c.parent_case_id = $1) AND ${within})
        ORDER BY c.received_at, c.id LIMIT 200`,
      params,
    );
  }

  private async assistance(caseId: string, { unitNames }: Reading): Promise<AssistanceResponse[]> {
    const rows = await this.database.query<Omit<AssistanceResponse, 'unitName'>>(
      `SELECT unit_id AS "unitId", opinion, given_by_name AS "givenBy", given_at AS "givenAt"
         FROM supervision.assistance WHERE case_id = $1 ORDER BY asked_at, unit_id`,
      [caseId],
    );
    return rows.map((one) => ({ ...one, unitName: unitNames.get(one.unitId) ?? '' }));
  }

  private async earlier({ id, round }: CaseEntity): Promise<EarlierAnswerResponse[]> {
    const rows = await this.database.query<EarlierRow>(
      `SELECT a.outcome, a.text, a.basis, a.reason, a.next_step AS "nextStep", a.content_hash AS "contentHash",
              a.unit_name AS "unitName", a.answered_at AS "answeredAt", r.grade, r.comment
         FROM supervision.answer a
         LEFT JOIN supervision.rating r ON r.answer_id = a.id AND r.case_id = a.case_id
        WHERE a.case_id = $1 AND a.round < $2 AND a.voided_at IS NULL ORDER BY a.round`,
      [id, round],
    );
    return rows.map((one) => ({
      ...toContent(one, currentContext().language),
      unitName: one.unitName,
      answeredAt: one.answeredAt,
      rating: one.grade === null ? null : { grade: one.grade, comment: one.comment },
    }));
  }
}

function wordsOf({ type, at, detail }: TrailLine): CorrespondenceResponse[] {
  if (type === 'asked-for-more') return [{ kind: 'question', at, text: String(detail['question'] ?? '') }];
  return type === 'supplemented' ? [{ kind: 'supplement', at, text: String(detail['text'] ?? '') }] : [];
}

function all(rows: readonly RelatedRow[], fits: (row: RelatedRow) => boolean): RelatedCaseResponse[] {
  const { language } = currentContext();
  return rows.filter(fits).map(({ id, number, title, body, state }) => ({
    id,
    number,
    title,
    body,
    state,
    stateTitle: translate(language, `supervision.state.${state}`),
  }));
}

function only(rows: readonly RelatedRow[], fits: (row: RelatedRow) => boolean): RelatedCaseResponse | null {
  return all(rows, fits)[0] ?? null;
}
