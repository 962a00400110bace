import type { SubmissionKind } from '../model/submission-kind';
import type { SubmissionState } from '../model/submission-state';

/** A row of a list. */
export interface SubmissionListRow {
  readonly id: string;
  readonly number: string | null;
  readonly state: SubmissionState;
  readonly version: number;
  readonly kind: SubmissionKind;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  readonly authorName: string;
  readonly createdAt: Date;
  readonly receivedAt: Date | null;
}

export interface SubmissionRow extends SubmissionListRow {
  readonly body: string;
  readonly editedTitle: string | null;
  readonly editedBody: string | null;
  readonly confirmedNonSecret: boolean;
  readonly mayBePublic: boolean;
  readonly authorId: string;
  readonly signerName: string | null;
  /** Everybody who has written the unit's text, and who has worked on the edited one. */
  readonly writerIds: readonly string[];
  readonly editorIds: readonly string[];
  readonly editorId: string | null;
  readonly checkerId: string | null;
}

export const LIST_COLUMNS = `s.id, s.number, s.state, s.version, s.kind, s.unit_id AS "unitId", u.name AS "unitName",
  coalesce(s.edited_title, s.title) AS title, s.author_name AS "authorName", s.created_at AS "createdAt",
  s.received_at AS "receivedAt"`;

export const ROW_COLUMNS = `s.id, s.number, s.state, s.version, s.kind, s.unit_id AS "unitId", u.name AS "unitName",
  s.title, s.author_name AS "authorName", s.created_at AS "createdAt", s.received_at AS "receivedAt",
  s.body, s.edited_title AS "editedTitle", s.edited_body AS "editedBody",
  s.confirmed_non_secret AS "confirmedNonSecret", s.may_be_public AS "mayBePublic", s.author_id AS "authorId",
  s.signer_name AS "signerName", s.writer_ids AS "writerIds", s.editor_ids AS "editorIds", s.editor_id AS "editorId", s.checker_id AS "checkerId"`;
