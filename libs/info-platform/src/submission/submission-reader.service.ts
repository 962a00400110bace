import { Injectable } from '@nestjs/common';
import { currentContext, translate, type Language, type Page } from '@yangguang/platform';
import { submissionParties, submissionReach } from '../model/submission-access';
import type { SubmissionState } from '../model/submission-state';
import { submissionWorkflow } from '../model/submission-transitions';
import type { SubmissionDetailResponse, SubmissionRowResponse } from './dto/submission.response';
import { factsOf } from './facts-of';
import { SubmissionRepository } from './submission.repository';
import type { SubmissionListRow } from './submission.row';

/** Submissions as far as each reader reaches, with what they may do next. */
@Injectable()
export class SubmissionReaderService {
  constructor(private readonly submissions: SubmissionRepository) {}

  async page(filter: {
    state?: SubmissionState;
    limit: number;
    cursor?: string;
  }): Promise<Page<SubmissionRowResponse>> {
    const { actor, language } = currentContext();
    const page = await this.submissions.page(filter, submissionReach(actor));
    return { items: page.items.map((row) => toRow(row, language)), nextCursor: page.nextCursor };
  }

  async detail(id: string): Promise<SubmissionDetailResponse> {
    const { actor, language } = currentContext();
    const row = await this.submissions.get(id, submissionReach(actor));
    const trail = await this.submissions.trailOf(id);
    const uses = await this.submissions.usesOf(id);
    const offers = submissionWorkflow.offers(
      row.state,
      submissionParties(actor, row.unitId),
      factsOf(row, actor),
    );
    return {
      ...toRow(row, language),
      body: row.body,
      editedTitle: row.editedTitle,
      editedBody: row.editedBody,
      confirmedNonSecret: row.confirmedNonSecret,
      mayBePublic: row.mayBePublic,
      signerName: row.signerName,
      uses: uses.map(({ level, journal, evidence, usedOn }) => ({
        level,
        levelTitle: translate(language, `info.level.${level}`),
        journal,
        evidence,
        usedOn,
      })),
      trail: trail.map(({ at, intent, personName, note }) => ({
        at: at.toISOString(),
        title: translate(language, `info.done.${intent}`),
        personName,
        note,
      })),
      allowedActions: offers.map(({ intent, allowed, refusal }) => ({
        intent,
        title: translate(language, `info.intent.${intent}`),
        allowed,
        reason: refusal ? translate(language, refusal.key, refusal.values) : null,
      })),
    };
  }
}

function toRow(row: SubmissionListRow, language: Language): SubmissionRowResponse {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    stateTitle: translate(language, `info.state.${row.state}`),
    version: row.version,
    kind: row.kind,
    kindTitle: translate(language, `info.kind.${row.kind}`),
    unitId: row.unitId,
    unitName: row.unitName,
    title: row.title,
    authorName: row.authorName,
    createdAt: row.createdAt.toISOString(),
    receivedAt: row.receivedAt?.toISOString() ?? null,
  };
}
