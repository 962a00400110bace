import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Disclosure (政务公开): documents, their editions and reviews, what the gate found, and the public copies. */
export class CreateDisclosureDocuments1764000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA IF NOT EXISTS disclosure');
    await runner.query(DOCUMENTS);
    await runner.query(FINDINGS);
    await runner.query(PUBLICATION);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const DOCUMENTS = `
  CREATE TABLE disclosure.document (
    id uuid PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'first-review', 'second-review', 'final-review', 'published',
                                         'withdrawn', 'gone')),
    version integer NOT NULL DEFAULT 1,
    -- The newest edition: the one being written or reviewed, else the one everybody reads.
    edition integer NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    -- 成文日期 of the newest edition, from which the 20 working days run.
    made_on date NOT NULL,
    published boolean NOT NULL DEFAULT false,
    changed_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    CHECK (published OR state NOT IN ('published', 'withdrawn', 'gone'))
  );
  CREATE INDEX document_by_change ON disclosure.document (changed_at DESC, id DESC);
  CREATE INDEX document_by_unit ON disclosure.document (unit_id, changed_at DESC, id DESC);
  CREATE INDEX document_by_state ON disclosure.document (state, changed_at DESC, id DESC);
  CREATE INDEX document_unpublished ON disclosure.document (made_on, id) WHERE NOT published;

  CREATE TABLE disclosure.edition (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES disclosure.document,
    number integer NOT NULL CHECK (number > 0),
    content jsonb NOT NULL,
    body_text text NOT NULL,
    attachments jsonb NOT NULL DEFAULT '[]',
    -- Everybody who wrote on it.
    authors uuid[] NOT NULL CHECK (cardinality(authors) > 0),
    author_name text NOT NULL,
    saved_at timestamptz NOT NULL,
    submitted_at timestamptz,
    first_by uuid REFERENCES identity.person,
    second_by uuid REFERENCES identity.person,
    final_by uuid REFERENCES identity.person,
    secrecy_checked_by uuid REFERENCES identity.person,
    secrecy_note text,
    published_at timestamptz,
    UNIQUE (document_id, number),
    UNIQUE (document_id, number, published_at),
    -- 三审三校: no two stages by the same person, and none by somebody who wrote it.
    CHECK (first_by IS NULL OR NOT (first_by = ANY (authors))),
    CHECK (second_by IS NULL OR NOT (second_by = ANY (authors))),
    CHECK (final_by IS NULL OR NOT (final_by = ANY (authors))),
    CHECK (first_by <> second_by),
    CHECK (first_by <> final_by),
    CHECK (second_by <> final_by),
    -- Public without its whole chain it can't be.
    CHECK (published_at IS NULL OR (first_by IS NOT NULL AND second_by IS NOT NULL AND final_by IS NOT NULL
                                    AND secrecy_checked_by IS NOT NULL))
  );

  -- What happened to a document, line by line. Lines are added and never changed.
  CREATE TABLE disclosure.document_event (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES disclosure.document,
    edition integer NOT NULL,
    at timestamptz NOT NULL,
    type text NOT NULL,
    actor_id uuid,
    actor_name text,
    unit_name text,
    words text
  );
  CREATE INDEX document_event_document ON disclosure.document_event (document_id, at, id);

  CREATE FUNCTION disclosure.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'This is written once and never changed';
  END $$;
  CREATE TRIGGER document_event_stands BEFORE UPDATE OR DELETE ON disclosure.document_event
    FOR EACH ROW EXECUTE FUNCTION disclosure.refuse_change();
`;

const FINDINGS = `
  -- What the gate found in an edition, and what was answered: fixed, or ignored for a reason that reviewers see.
  CREATE TABLE disclosure.finding (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL,
    edition integer NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    excerpt text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'ignored', 'fixed')),
    reason text,
    answered_by uuid REFERENCES identity.person,
    answered_by_name text,
    answered_at timestamptz,
    FOREIGN KEY (document_id, edition) REFERENCES disclosure.edition (document_id, number),
    UNIQUE (document_id, edition, key),
    CHECK ((status = 'ignored') = (reason IS NOT NULL)),
    CHECK (status <> 'ignored' OR kind <> 'secrecy-mark')
  );
`;

const PUBLICATION = `
  -- What everybody reads: a copy of the edition that went the whole way, and nothing else.
  CREATE TABLE disclosure.publication (
    document_id uuid PRIMARY KEY REFERENCES disclosure.document,
    edition integer NOT NULL,
    edition_published_at timestamptz NOT NULL,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    index_number text NOT NULL UNIQUE,
    -- The first day in public: set by the server, never changed.
    published_at timestamptz NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    document_number text,
    topic text NOT NULL,
    issuer text NOT NULL,
    made_on date NOT NULL,
    effective_on date,
    valid_until date,
    summary text NOT NULL,
    keywords text[] NOT NULL,
    body_html text NOT NULL,
    attachments jsonb NOT NULL,
    validity text NOT NULL CHECK (validity IN ('in-force', 'amended', 'repealed', 'lapsed')),
    validity_since date,
    expiry_told_on date,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    gone_at timestamptz,
    gone_reason text,
    terms tsvector NOT NULL,
    FOREIGN KEY (document_id, edition, edition_published_at)
      REFERENCES disclosure.edition (document_id, number, published_at),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
    CHECK ((gone_at IS NULL) = (gone_reason IS NULL)),
    CHECK (gone_at IS NULL OR withdrawn_at IS NOT NULL)
  );
  CREATE INDEX publication_newest ON disclosure.publication (published_at DESC, document_id DESC) WHERE gone_at IS NULL;
  CREATE INDEX publication_by_unit ON disclosure.publication (unit_id, published_at DESC, document_id DESC) WHERE gone_at IS NULL;
  CREATE INDEX publication_by_kind ON disclosure.publication (kind, published_at DESC, document_id DESC) WHERE gone_at IS NULL;
  CREATE INDEX publication_by_topic ON disclosure.publication (topic, published_at DESC, document_id DESC) WHERE gone_at IS NULL;
  CREATE INDEX publication_by_validity ON disclosure.publication (validity, published_at DESC, document_id DESC) WHERE gone_at IS NULL;
  CREATE INDEX publication_expiry ON disclosure.publication (valid_until) WHERE validity IN ('in-force', 'amended');
  CREATE INDEX publication_terms ON disclosure.publication USING gin (terms);

  CREATE FUNCTION disclosure.keep_publication() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.published_at IS DISTINCT FROM OLD.published_at OR NEW.index_number IS DISTINCT FROM OLD.index_number THEN
      RAISE EXCEPTION 'The day of publication and the index number never change';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER publication_keeps BEFORE UPDATE ON disclosure.publication
    FOR EACH ROW EXECUTE FUNCTION disclosure.keep_publication();

  -- What published documents do to each other.
  CREATE TABLE disclosure.relation (
    from_id uuid NOT NULL REFERENCES disclosure.publication,
    to_id uuid NOT NULL REFERENCES disclosure.publication,
    kind text NOT NULL CHECK (kind IN ('amends', 'repeals', 'replaces', 'interprets')),
    PRIMARY KEY (from_id, kind, to_id),
    CHECK (from_id <> to_id)
  );
  CREATE INDEX relation_to ON disclosure.relation (to_id);
`;
