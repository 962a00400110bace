import type { Actor } from '@yangguang/kernel';
import { findSecrecyMarks } from '@yangguang/text';
import type { SubmissionFacts } from '../model/submission-facts';
import type { SubmissionRow } from './submission.row';

/** Gathers what the table's guards look at. */
export function factsOf(row: SubmissionRow, actor: Actor): SubmissionFacts {
  const texts = [row.title, row.body, row.editedTitle ?? '', row.editedBody ?? ''];
  return {
    actorId: actor.kind === 'person' ? actor.personId : undefined,
    writerIds: [row.authorId, ...row.writerIds],
    editorIds: [...(row.editorId === null ? [] : [row.editorId]), ...row.editorIds],
    checkerId: row.checkerId ?? undefined,
    confirmedNonSecret: row.confirmedNonSecret,
    secrecyMarked: findSecrecyMarks(texts.join('\n')).length > 0,
  };
}
