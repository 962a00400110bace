import type { MigrationInterface, QueryRunner } from 'typeorm';

/** OA (办公自动化): documents, their countersignatures, trail, numbers and receipts. */
export class CreateOa1764000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS oa');
    await runner.query(DOCUMENTS);
    await runner.query(COUNTERSIGNS);
    await runner.query(TRAIL);
    await runner.query(NUMBERS);
    await runner.query(RECEIPTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const DOCUMENTS = `
  -- 代字: under which words a unit numbers its documents, and which head they carry.
  CREATE TABLE oa.issuer_code (
    code text PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    letterhead text NOT NULL,
    opened_at timestamptz NOT NULL
  );
  CREATE INDEX issuer_code_unit ON oa.issuer_code (unit_id);

  CREATE TABLE oa.document (
    id uuid PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'office-check', 'countersign', 'sign-off', 'signed',
                                         'registered', 'sealed', 'issued')),
    version integer NOT NULL DEFAULT 1,
    type text NOT NULL,
    form text NOT NULL CHECK (form IN ('red-head', 'letter')),
    issuer_code text NOT NULL REFERENCES oa.issuer_code,
    letterhead text NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('none', 'urgent', 'most-urgent')),
    title text NOT NULL,
    addressees text NOT NULL,
    copies text NOT NULL,
    body text NOT NULL,
    recipient_ids uuid[] NOT NULL,
    content_hash text NOT NULL,
    disclosure text NOT NULL CHECK (disclosure IN ('proactive', 'on-request', 'withheld')),
    disclosure_ground text,
    drafted_by uuid NOT NULL REFERENCES identity.person,
    drafted_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    -- The drafter's signed word that this is no state secret.
    non_secret_by_name text,
    non_secret_at timestamptz,
    checked_by uuid REFERENCES identity.person,
    checked_by_name text,
    signed_by uuid REFERENCES identity.person,
    signed_by_name text,
    signed_hash text,
    signed_at timestamptz,
    opinion text,
    number text UNIQUE,
    registered_at timestamptz,
    sealed_at timestamptz,
    sealed_file_id uuid REFERENCES platform.file,
    seal_use_number text,
    issued_at timestamptz,
    issued_by_name text,
    terms tsvector NOT NULL DEFAULT '',
    -- Four eyes: whoever wrote the text neither checks nor signs it.
    CHECK (signed_by <> drafted_by),
    CHECK (checked_by <> drafted_by),
    CHECK (state = 'draft' OR non_secret_at IS NOT NULL),
    -- Nothing goes past the signer but what the signer saw.
    CHECK (state NOT IN ('signed', 'registered', 'sealed', 'issued') OR (signed_by IS NOT NULL AND signed_hash = content_hash)),
    CHECK ((number IS NOT NULL) = (state IN ('registered', 'sealed', 'issued'))),
    CHECK ((sealed_file_id IS NOT NULL) = (state IN ('sealed', 'issued'))),
    CHECK ((issued_at IS NOT NULL) = (state = 'issued')),
    CHECK (disclosure <> 'withheld' OR disclosure_ground IS NOT NULL OR state = 'draft')
  );
  CREATE INDEX document_of_unit ON oa.document (unit_id, created_at DESC, id DESC);
  CREATE INDEX document_open ON oa.document (unit_id, state, created_at, id) WHERE state <> 'issued';
  CREATE INDEX document_terms ON oa.document USING gin (terms);
`;

const COUNTERSIGNS = `
  -- One row a unit and round. A row without an answer is silence: no reply, never consent.
  CREATE TABLE oa.countersign (
    document_id uuid NOT NULL REFERENCES oa.document,
    round integer NOT NULL,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    asked_at timestamptz NOT NULL,
    answer text CHECK (answer IN ('agree', 'disagree')),
    opinion text,
    answered_by_name text,
    answered_at timestamptz,
    closed_at timestamptz,
    PRIMARY KEY (document_id, round, unit_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
  );
  CREATE INDEX countersign_waiting ON oa.countersign (unit_id, asked_at, document_id)
    WHERE answered_at IS NULL AND closed_at IS NULL;
`;

const TRAIL = `
  -- What happened to a document, line by line. Lines are added and never changed.
  CREATE TABLE oa.document_event (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES oa.document,
    at timestamptz NOT NULL,
    type text NOT NULL,
    actor_name text NOT NULL,
    unit_name text NOT NULL,
    opinion text,
    content_hash text NOT NULL,
    body text NOT NULL
  );
  CREATE INDEX document_event_document ON oa.document_event (document_id, at, id);

  CREATE FUNCTION oa.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Lines of a document are added and never changed';
  END $$;
  CREATE TRIGGER document_event_stands BEFORE UPDATE OR DELETE ON oa.document_event
    FOR EACH ROW EXECUTE FUNCTION oa.refuse_change();
`;

const NUMBERS = `
  -- 发文登记: every number that was ever drawn, a void one with its reason. No line is removed, no number drawn twice.
  CREATE TABLE oa.number_ledger (
    code text NOT NULL REFERENCES oa.issuer_code,
    year integer NOT NULL,
    sequence integer NOT NULL CHECK (sequence > 0),
    number text NOT NULL UNIQUE,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    document_id uuid NOT NULL REFERENCES oa.document,
    title text NOT NULL,
    drawn_at timestamptz NOT NULL,
    drawn_by_name text NOT NULL,
    voided_at timestamptz,
    void_reason text,
    PRIMARY KEY (code, year, sequence),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
  );
  CREATE UNIQUE INDEX number_ledger_standing ON oa.number_ledger (document_id) WHERE voided_at IS NULL;
  CREATE INDEX number_ledger_unit ON oa.number_ledger (unit_id, drawn_at DESC, number DESC);
  CREATE TRIGGER number_ledger_stands BEFORE DELETE ON oa.number_ledger
    FOR EACH ROW EXECUTE FUNCTION oa.refuse_change();
`;

const RECEIPTS = `
  -- One row a unit that a document was issued to: delivered, opened, signed for, or returned.
  CREATE TABLE oa.receipt (
    document_id uuid NOT NULL REFERENCES oa.document,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    delivered_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    opened_at timestamptz,
    signed_at timestamptz,
    signed_by uuid REFERENCES identity.person,
    signed_by_name text,
    returned_at timestamptz,
    returned_by_name text,
    return_reason text CHECK (return_reason IN ('not-ours', 'defective', 'duplicate', 'other')),
    return_note text,
    urged_at timestamptz,
    urged_times integer NOT NULL DEFAULT 0,
    PRIMARY KEY (document_id, unit_id),
    CHECK (signed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (signed_at IS NULL OR returned_at IS NULL),
    CHECK ((signed_at IS NULL) = (signed_by_name IS NULL)),
    CHECK ((returned_at IS NULL) = (return_reason IS NULL))
  );
  CREATE INDEX receipt_inbox ON oa.receipt (unit_id, delivered_at DESC, document_id DESC);
  CREATE INDEX receipt_waiting ON oa.receipt (unit_id, delivered_at DESC, document_id DESC)
    WHERE signed_at IS NULL AND returned_at IS NULL;
  CREATE INDEX receipt_late ON oa.receipt (due_at) WHERE signed_at IS NULL AND returned_at IS NULL;

  -- Which unit looked into its inbox in which half of which day.
  CREATE TABLE oa.inbox_check (
    unit_id uuid NOT NULL REFERENCES identity.unit,
    day date NOT NULL,
    half text NOT NULL CHECK (half IN ('am', 'pm')),
    checked_at timestamptz NOT NULL,
    checked_by_name text NOT NULL,
    PRIMARY KEY (unit_id, day, half)
  );
`;
