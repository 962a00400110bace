import type { Actor, LocalDate } from '@yangguang/kernel';
import { missingFields } from '../model/answer-outcome';
import type { CaseFacts } from '../model/case-facts';
import { rateUntil } from '../model/reply-deadline';
import type { AnswerEntity } from './answer.entity';
import type { CaseEntity } from './case.entity';
import type { DraftEntity } from './draft.entity';

interface Known {
  readonly draft: DraftEntity | null;
  readonly answer: AnswerEntity | null;
  readonly rated: boolean;
}

/** What the guards of the workflow may know about a case. */
export function factsOf(row: CaseEntity, known: Known, actor: Actor, today: LocalDate): CaseFacts {
  const { draft, answer, rated } = known;
  return {
    kind: row.kind,
    today,
    draftMissing: draft ? missingFields(draft) : undefined,
    draftedBy: draft?.savedBy,
    actorId: actor.kind === 'person' ? actor.personId : undefined,
    sealed: answer !== null && answer.sheetFileId !== null,
    consentToPublish: row.consentPublish,
    publication: row.publication,
    rated,
    rateUntil: row.state === 'answered' && row.closedOn ? rateUntil(row.closedOn) : undefined,
  };
}
