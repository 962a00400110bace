import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public supervision (公众监督): cases, drafts and answers, their trail, publication, ratings and reminders. */
export class CreateSupervision1764000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS supervision');
    await runner.query(CASES);
    await runner.query(ANSWERS);
    await runner.query(TRAIL);
    await runner.query(PUBLICATION);
    await runner.query(REMINDERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const CASES = `
  CREATE TABLE supervision.case (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('inquiry', 'complaint', 'suggestion', 'help', 'report')),
    state text NOT NULL CHECK (state IN ('submitted', 'dispatched', 'handling', 'awaiting-sign-off',
                                         'awaiting-check', 'answered', 'refused')),
    version integer NOT NULL DEFAULT 1,
    title text NOT NULL,
    place text,
    body text NOT NULL,
    language text NOT NULL,
    -- The unit the writer named. For a report (举报) it is the unit that must not see it.
    named_unit_id uuid REFERENCES identity.unit,
    consent_publish boolean NOT NULL,
    share_name boolean NOT NULL,
    contact_name text NOT NULL,
    contact_phone text,
    contact_email text,
    code_digest text NOT NULL,
    received_at timestamptz NOT NULL,
    -- The legal day of receipt, from which the citizen's clock counts.
    received_on date NOT NULL,
    due_on date NOT NULL,
    provisional boolean NOT NULL,
    lead_unit_id uuid REFERENCES identity.unit,
    dispatched_on date,
    unit_due_on date,
    unit_provisional boolean,
    handler_id uuid REFERENCES identity.person,
    handler_name text,
    answered_at timestamptz,
    closed_on date,
    working_days_taken integer,
    refusal_reason text,
    refusal_channel text,
    publication text NOT NULL DEFAULT 'undecided' CHECK (publication IN ('undecided', 'published', 'withheld')),
    terms tsvector NOT NULL,
    CHECK (contact_phone IS NOT NULL OR contact_email IS NOT NULL),
    CHECK (state IN ('submitted', 'refused') OR lead_unit_id IS NOT NULL),
    CHECK ((closed_on IS NOT NULL) = (state IN ('answered', 'refused'))),
    CHECK ((answered_at IS NOT NULL) = (state = 'answered')),
    CHECK ((refusal_reason IS NOT NULL) = (state = 'refused')),
    CHECK (publication = 'undecided' OR state = 'answered'),
    CHECK (publication <> 'published' OR (consent_publish AND kind <> 'report')),
    CHECK (kind <> 'report' OR lead_unit_id IS DISTINCT FROM named_unit_id OR lead_unit_id IS NULL)
  );
  CREATE INDEX case_triage ON supervision.case (received_at, id) WHERE state = 'submitted';
  CREATE INDEX case_open ON supervision.case (due_on, id) WHERE closed_on IS NULL;
  CREATE INDEX case_open_by_unit ON supervision.case (lead_unit_id, due_on, id) WHERE closed_on IS NULL;
  CREATE INDEX case_sign_off ON supervision.case (due_on, id) WHERE state = 'awaiting-sign-off';
  CREATE INDEX case_check ON supervision.case (due_on, id) WHERE state = 'awaiting-check';
  CREATE INDEX case_to_publish ON supervision.case (answered_at, id)
    WHERE state = 'answered' AND publication = 'undecided' AND consent_publish AND kind <> 'report';
  CREATE INDEX case_by_receipt ON supervision.case (received_at DESC, id DESC);
  CREATE INDEX case_by_unit ON supervision.case (lead_unit_id, received_at DESC, id DESC);
  CREATE INDEX case_closed ON supervision.case (closed_on, id);
  CREATE INDEX case_received_on ON supervision.case (received_on);
  CREATE INDEX case_terms ON supervision.case USING gin (terms);
`;

const ANSWERS = `
  -- One row a round: saved over while it is being written, left alone once it went to the leader.
  CREATE TABLE supervision.draft (
    case_id uuid NOT NULL REFERENCES supervision.case,
    version integer NOT NULL,
    outcome text NOT NULL,
    text text NOT NULL,
    basis text,
    reason text,
    next_step text,
    content_hash text NOT NULL,
    saved_by uuid NOT NULL REFERENCES identity.person,
    saved_by_name text NOT NULL,
    saved_at timestamptz NOT NULL,
    submitted_at timestamptz,
    PRIMARY KEY (case_id, version)
  );

  -- What a leader signed and the seal stands on. A sheet sent back by the centre is voided, never removed.
  CREATE TABLE supervision.answer (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES supervision.case,
    draft_version integer NOT NULL,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    outcome text NOT NULL,
    text text NOT NULL,
    basis text,
    reason text,
    next_step text,
    content_hash text NOT NULL,
    drafted_by uuid NOT NULL REFERENCES identity.person,
    signed_by uuid NOT NULL REFERENCES identity.person,
    signed_by_name text NOT NULL,
    opinion text,
    signed_at timestamptz NOT NULL,
    sheet_file_id uuid REFERENCES platform.file,
    register_number text,
    voided_at timestamptz,
    -- Four eyes: whoever wrote the text does not approve it.
    CHECK (signed_by <> drafted_by),
    FOREIGN KEY (case_id, draft_version) REFERENCES supervision.draft (case_id, version)
  );
  CREATE UNIQUE INDEX answer_standing ON supervision.answer (case_id) WHERE voided_at IS NULL;

  CREATE TABLE supervision.rating (
    answer_id uuid PRIMARY KEY REFERENCES supervision.answer,
    case_id uuid NOT NULL REFERENCES supervision.case,
    grade smallint NOT NULL CHECK (grade BETWEEN 1 AND 5),
    reasons text[] NOT NULL,
    comment text,
    given_at timestamptz NOT NULL
  );
  CREATE INDEX rating_case ON supervision.rating (case_id);
`;

const TRAIL = `
  -- What happened to a case, line by line (留痕). Lines are added and never changed.
  CREATE TABLE supervision.case_event (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES supervision.case,
    at timestamptz NOT NULL,
    type text NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text,
    unit_id uuid,
    unit_name text,
    detail jsonb NOT NULL DEFAULT '{}',
    citizen_visible boolean NOT NULL
  );
  CREATE INDEX case_event_case ON supervision.case_event (case_id, at, id);

  CREATE FUNCTION supervision.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Lines of a case are added and never changed';
  END $$;
  CREATE TRIGGER case_event_stands BEFORE UPDATE OR DELETE ON supervision.case_event
    FOR EACH ROW EXECUTE FUNCTION supervision.refuse_change();
`;

const PUBLICATION = `
  -- The public copy of question and answer, redacted; all that the public pages ever read.
  CREATE TABLE supervision.publication (
    case_id uuid PRIMARY KEY REFERENCES supervision.case,
    number text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind <> 'report'),
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    title text NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    outcome text NOT NULL,
    received_on date NOT NULL,
    answered_on date NOT NULL,
    working_days_taken integer NOT NULL,
    rating smallint,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL REFERENCES identity.person,
    withdrawn_at timestamptz,
    terms tsvector NOT NULL
  );
  CREATE INDEX publication_newest ON supervision.publication (answered_on DESC, case_id DESC)
    WHERE withdrawn_at IS NULL;
  CREATE INDEX publication_by_unit ON supervision.publication (unit_id, answered_on DESC, case_id DESC)
    WHERE withdrawn_at IS NULL;
  CREATE INDEX publication_by_kind ON supervision.publication (kind, answered_on DESC, case_id DESC)
    WHERE withdrawn_at IS NULL;
  CREATE INDEX publication_terms ON supervision.publication USING gin (terms);
`;

const REMINDERS = `
  -- One row a rung of the ladder and recipient; the constraint is what makes a reminder happen once.
  CREATE TABLE supervision.reminder (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES supervision.case,
    clock text NOT NULL CHECK (clock IN ('citizen', 'unit')),
    level text NOT NULL CHECK (level IN ('T-2', 'T-1', 'T', 'T+1', 'T+3')),
    recipient text NOT NULL CHECK (recipient IN ('handler', 'unit-leader', 'centre', 'office')),
    unit_id uuid REFERENCES identity.unit,
    due_on date NOT NULL,
    -- The day for which the task ran, and when it really wrote the row.
    as_of date NOT NULL,
    written_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (case_id, clock, level, recipient, unit_id)
  );
  CREATE INDEX reminder_as_of ON supervision.reminder (as_of);
`;
