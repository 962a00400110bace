import { Injectable } from '@nestjs/common';
import { currentContext, Database, translate } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { CaseRepository } from '../case/case.repository';
import type { AnswerContent } from '../model/answer-outcome';
import { reachOf } from '../model/case-access';
import { checkAnswer, type NonAnswerFinding } from '../model/non-answer';
import type { AnswerCheckResponse } from './dto/answer-check.response';

/** So many of the unit's latest answers are looked at for the same text. */
const LOOKED_AT = 150;

interface EarlierRow {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly text: string;
}

/** Holds a draft against its question and the unit's latest answers. */
@Injectable()
export class AnswerCheckService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly database: Database,
  ) {}

  /** What speaks against the text, in the reader's language. */
  async of(caseId: string, content: AnswerContent): Promise<AnswerCheckResponse> {
    const { actor, language } = currentContext();
    const row = await this.cases.get(caseId, reachOf(actor));
    const findings = await this.findings(row, content);
    return {
      findings: findings.map(({ code, evidence }) => ({
        code,
        title: translate(language, `supervision.non-answer.${code}.title`),
        advice: translate(language, `supervision.non-answer.${code}.advice`),
        evidence: [...evidence],
      })),
    };
  }

  /** The same for a case at hand, as codes with their evidence. */
  async findings(
    row: Pick<CaseEntity, 'id' | 'title' | 'body' | 'leadUnitId'>,
    content: AnswerContent,
  ): Promise<NonAnswerFinding[]> {
    const earlier = await this.database.query<EarlierRow>(
      `SELECT c.number, c.title, c.body, a.text
         FROM (SELECT case_id, text FROM supervision.answer
                WHERE unit_id = $1 AND case_id <> $2 AND voided_at IS NULL
                ORDER BY signed_at DESC LIMIT ${LOOKED_AT}) a
         JOIN supervision.case c ON c.id = a.case_id
        WHERE NOT c.protected AND char_length(a.text) BETWEEN $3 * 0.7 AND $3 * 1.4`,
      [row.leadUnitId, row.id, content.text.length],
    );
    return checkAnswer({
      question: row,
      later: await this.saidLater(row.id),
      content,
      others: earlier.map(({ number, title, body, text }) => ({ number, question: { title, body }, text })),
    });
  }

  private async saidLater(caseId: string): Promise<string[]> {
    const rows = await this.database.query<{ said: string }>(
      `SELECT coalesce(detail->>'text', detail->>'reason') AS said FROM supervision.case_event
        WHERE case_id = $1 AND type IN ('supplemented', 'reworked')`,
      [caseId],
    );
    return rows.map(({ said }) => said);
  }
}
