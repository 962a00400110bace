import { fieldName, type FieldProblem } from '../api/problem';
import { LIMITS } from '../api/codes';
import type { TextKey, Values } from '../app/texts';
import { plainPhone, type MessageDraft } from './message-draft';

/** The fields of the form in the order they stand; each is the id of its first control. */
export const FIELDS = [
  'kind',
  'title',
  'place',
  'body',
  'category',
  'unitId',
  'files',
  'name',
  'phone',
  'email',
  'share',
  'publish',
] as const;

export type Field = (typeof FIELDS)[number];

export interface FieldError {
  readonly field: Field;
  readonly key: TextKey;
  readonly values?: Values;
}

/** Characters as people count them: a rare 汉字 outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** What has to change before the message can go, in the order of the form. The server checks again. */
export function checkDraft(draft: MessageDraft): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: Field, key: TextKey, n?: number): void => {
    errors.push(n === undefined ? { field, key } : { field, key, values: { n } });
  };
  if (!draft.kind) wrong('kind', 'write.error.kind');
  if (!draft.title.trim()) wrong('title', 'write.error.title');
  else if (lengthOf(draft.title.trim()) < LIMITS.titleLeast)
    wrong('title', 'write.error.titleShort', LIMITS.titleLeast);
  else if (lengthOf(draft.title.trim()) > LIMITS.title) wrong('title', 'write.error.titleLong', LIMITS.title);
  if (lengthOf(draft.place.trim()) > LIMITS.place) wrong('place', 'write.error.placeLong', LIMITS.place);
  if (!draft.body.trim()) wrong('body', 'write.error.body');
  else if (lengthOf(draft.body.trim()) < LIMITS.bodyLeast)
    wrong('body', 'write.error.bodyShort', LIMITS.bodyLeast);
  else if (lengthOf(draft.body.trim()) > LIMITS.body) wrong('body', 'write.error.bodyLong', LIMITS.body);
  if (!draft.name.trim()) wrong('name', 'write.error.name');
  else if (lengthOf(draft.name.trim()) > LIMITS.name) wrong('name', 'write.error.nameLong', LIMITS.name);
  const phone = plainPhone(draft.phone);
  const email = draft.email.trim();
  if (!phone && !email) wrong('phone', 'write.error.contact');
  if (phone && !/^\+?\d[\d-]{4,18}$/.test(phone)) wrong('phone', 'write.error.phone');
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) wrong('email', 'write.error.email');
  if (!draft.share) wrong('share', 'write.error.share');
  if (!draft.publish && draft.kind !== 'report') wrong('publish', 'write.error.publish');
  return errors;
}

const SERVER_FIELDS: Readonly<Record<string, Field>> = {
  kind: 'kind',
  title: 'title',
  place: 'place',
  body: 'body',
  category: 'category',
  unitId: 'unitId',
  attachmentIds: 'files',
  'contact.name': 'name',
  'contact.phone': 'phone',
  'contact.email': 'email',
  contact: 'phone',
  'consent.publish': 'publish',
  'consent.shareName': 'share',
};

/** Our field for one of the server's, by its pointer; undefined for something the form does not have. */
export function fieldOf(problem: FieldProblem): Field | undefined {
  const name = fieldName(problem.pointer);
  return SERVER_FIELDS[name] ?? SERVER_FIELDS[name.split('.')[0] ?? ''];
}
