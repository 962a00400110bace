import type { WorkingCalendar } from '@yangguang/calendar/model';
import { localDateOf, type Actor, type LocalDate } from '@yangguang/kernel';
import { missingFields } from '../model/answer-outcome';
import type { CaseFacts } from '../model/case-facts';
import { rateUntil } from '../model/reply-deadline';
import { returnUntil } from '../model/return-rule';
import type { AnswerEntity } from './answer.entity';
import type { CaseEntity } from './case.entity';
import type { DraftEntity } from './draft.entity';

/** What belongs to a case and matters to its guards. */
export interface Known {
  readonly draft: DraftEntity | null;
  readonly answer: AnswerEntity | null;
  readonly rated: boolean;
  readonly recused: boolean;
  readonly leadsOthers: boolean;
}

/** What the guards of the workflow may know about a case. */
export function factsOf(
  row: CaseEntity,
  known: Known,
  actor: Actor,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkingCalendar },
): CaseFacts {
  const { draft, answer, rated, recused, leadsOthers } = known;
  const answeredOn = row.answeredAt && localDateOf(row.answeredAt);
  return {
    kind: row.kind,
    confidential: row.confidential,
    today,
    draftMissing: draft ? missingFields(draft) : undefined,
    draftedBy: draft?.savedBy,
    actorId: actor.kind === 'person' ? actor.personId : undefined,
    recused,
    sealed: answer !== null && answer.sheetFileId !== null,
    answered: row.answeredAt !== null,
    consentToPublish: row.consentPublish,
    publication: row.publication,
    rated,
    rateUntil: answeredOn ? rateUntil(answeredOn) : undefined,
    round: row.round,
    returns: row.returns,
    settled: row.settled,
    returnUntil: row.dispatchedOn === null ? undefined : returnUntil(row.dispatchedOn, calendar),
    extension: row.extension,
    due: row.dueOn,
    leadsOthers,
  };
}
