/** Columns of the tables that a demonstration fills, with PostgreSQL's types for `jsonb_to_recordset`. */

export const CASE_TYPES = {
  id: 'uuid',
  number: 'text',
  kind: 'text',
  category: 'text',
  receipt_hash: 'text',
  receipt_form: 'jsonb',
  state: 'text',
  version: 'integer',
  title: 'text',
  place: 'text',
  body: 'text',
  language: 'text',
  named_unit_id: 'uuid',
  consent_publish: 'boolean',
  share_name: 'boolean',
  contact_name: 'text',
  contact_phone: 'text',
  contact_email: 'text',
  code_digest: 'text',
  received_at: 'timestamptz',
  received_on: 'date',
  due_on: 'date',
  provisional: 'boolean',
  lead_unit_id: 'uuid',
  dispatched_on: 'date',
  unit_due_on: 'date',
  unit_provisional: 'boolean',
  handler_id: 'uuid',
  handler_name: 'text',
  answered_at: 'timestamptz',
  closed_on: 'date',
  working_days_taken: 'integer',
  refusal_reason: 'text',
  publication: 'text',
  words: 'text[]',
};

export const READER_TYPES = {
  case_id: 'uuid',
  person_id: 'uuid',
  unit_id: 'uuid',
  named_at: 'timestamptz',
};

const CONTENT_TYPES = {
  outcome: 'text',
  text: 'text',
  basis: 'text',
  reason: 'text',
  next_step: 'text',
  content_hash: 'text',
};

export const DRAFT_TYPES = {
  case_id: 'uuid',
  version: 'integer',
  ...CONTENT_TYPES,
  saved_by: 'uuid',
  saved_by_name: 'text',
  saved_at: 'timestamptz',
  submitted_at: 'timestamptz',
  round: 'smallint',
};

export const ANSWER_TYPES = {
  id: 'uuid',
  case_id: 'uuid',
  draft_version: 'integer',
  unit_id: 'uuid',
  unit_name: 'text',
  ...CONTENT_TYPES,
  drafted_by: 'uuid',
  signed_by: 'uuid',
  signed_by_name: 'text',
  signed_at: 'timestamptz',
  round: 'smallint',
  answered_at: 'timestamptz',
  answered_on: 'date',
  due_on: 'date',
  working_days_taken: 'integer',
};

export const RATING_TYPES = {
  answer_id: 'uuid',
  case_id: 'uuid',
  grade: 'smallint',
  reasons: 'text[]',
  comment: 'text',
  given_at: 'timestamptz',
};

export const PUBLICATION_TYPES = {
  case_id: 'uuid',
  number: 'text',
  kind: 'text',
  category: 'text',
  unit_id: 'uuid',
  unit_name: 'text',
  title: 'text',
  question: 'text',
  answer: 'text',
  outcome: 'text',
  received_on: 'date',
  answered_on: 'date',
  working_days_taken: 'integer',
  rating: 'smallint',
  published_at: 'timestamptz',
  published_by: 'uuid',
  words: 'text[]',
};

export const EDITION_TYPES = {
  case_id: 'uuid',
  edition: 'integer',
  title: 'text',
  question: 'text',
  answer: 'text',
  published_at: 'timestamptz',
  published_by: 'uuid',
  published_by_name: 'text',
};

export const EVENT_TYPES = {
  id: 'uuid',
  case_id: 'uuid',
  at: 'timestamptz',
  type: 'text',
  actor_kind: 'text',
  actor_id: 'uuid',
  actor_name: 'text',
  unit_id: 'uuid',
  unit_name: 'text',
  about_unit_id: 'uuid',
  about_unit_name: 'text',
  detail: 'jsonb',
  citizen_visible: 'boolean',
};
