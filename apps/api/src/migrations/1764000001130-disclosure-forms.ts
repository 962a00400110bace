import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unit profiles and service items: reviewed like documents, with public copies of their own. */
export class CreateDisclosureForms1764000001130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FORMS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const FORMS = `
  CREATE INDEX document_by_kind ON disclosure.document (kind, changed_at DESC, id DESC);
  -- A unit describes itself once.
  CREATE UNIQUE INDEX document_profile ON disclosure.document (unit_id) WHERE kind = 'unit-profile' AND state <> 'gone';

  CREATE TABLE disclosure.public_form (
    document_id uuid PRIMARY KEY REFERENCES disclosure.document,
    kind text NOT NULL CHECK (kind IN ('unit-profile', 'service-item')),
    edition integer NOT NULL,
    edition_published_at timestamptz NOT NULL,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    index_number text NOT NULL UNIQUE,
    published_at timestamptz NOT NULL,
    title text NOT NULL,
    theme text,
    audience text,
    content jsonb NOT NULL,
    attachments jsonb NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    gone_at timestamptz,
    gone_reason text,
    terms tsvector NOT NULL,
    -- Only an edition that went through all its reviews has a time of publication.
    FOREIGN KEY (document_id, edition, edition_published_at)
      REFERENCES disclosure.edition (document_id, number, published_at),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)),
    CHECK ((gone_at IS NULL) = (gone_reason IS NULL)),
    CHECK (gone_at IS NULL OR withdrawn_at IS NOT NULL)
  );
  CREATE INDEX public_item_title ON disclosure.public_form (title, document_id)
    WHERE kind = 'service-item' AND withdrawn_at IS NULL;
  CREATE INDEX public_item_unit ON disclosure.public_form (unit_id, title, document_id)
    WHERE kind = 'service-item' AND withdrawn_at IS NULL;
  CREATE INDEX public_item_theme ON disclosure.public_form (theme, title, document_id)
    WHERE kind = 'service-item' AND withdrawn_at IS NULL;
  CREATE UNIQUE INDEX public_profile ON disclosure.public_form (unit_id) WHERE kind = 'unit-profile' AND gone_at IS NULL;
  CREATE INDEX public_form_terms ON disclosure.public_form USING gin (terms);
  CREATE TRIGGER public_form_keeps BEFORE UPDATE ON disclosure.public_form
    FOR EACH ROW EXECUTE FUNCTION disclosure.keep_publication();
`;
