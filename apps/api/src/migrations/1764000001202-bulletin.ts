import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 月度通报: the figures of a month as they stood on one day, with the office's words to them. */
const BULLETINS = `
  CREATE TABLE supervision.bulletin (
    id uuid PRIMARY KEY,
    month text NOT NULL UNIQUE CHECK (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
    number text UNIQUE,
    state text NOT NULL CHECK (state IN ('draft', 'signed', 'issued')),
    version integer NOT NULL,
    as_of date NOT NULL,
    words text NOT NULL,
    -- Everybody whose words are in it; none of them signs it off.
    writers uuid[] NOT NULL CHECK (cardinality(writers) > 0),
    drafted_by_name text NOT NULL,
    office_name text NOT NULL,
    drafted_at timestamptz NOT NULL,
    signed_by uuid REFERENCES identity.person,
    signed_by_name text,
    signed_at timestamptz,
    issued_by_name text,
    issued_at timestamptz,
    CHECK (signed_by IS NULL OR NOT signed_by = ANY (writers)),
    CHECK ((state = 'draft') = (signed_by IS NULL)),
    CHECK ((state = 'issued') = (number IS NOT NULL) AND (state = 'issued') = (issued_at IS NOT NULL))
  );

  -- The county first, with no unit; then every unit that had anything, and what no unit had, by name.
  CREATE TABLE supervision.bulletin_line (
    bulletin_id uuid NOT NULL REFERENCES supervision.bulletin,
    position smallint NOT NULL,
    unit_id uuid REFERENCES identity.unit,
    unit_name text NOT NULL,
    figures jsonb NOT NULL,
    PRIMARY KEY (bulletin_id, position)
  );

  CREATE TABLE supervision.bulletin_correction (
    bulletin_id uuid NOT NULL REFERENCES supervision.bulletin,
    seq smallint NOT NULL,
    unit_id uuid,
    unit_name text NOT NULL,
    figure text NOT NULL,
    was numeric,
    becomes numeric NOT NULL CHECK (becomes >= 0),
    reason text NOT NULL CHECK (reason <> ''),
    written_by uuid NOT NULL REFERENCES identity.person,
    written_by_name text NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (bulletin_id, seq)
  );
`;

/** What was frozen, issued or corrected is never changed, whichever way the row is written. */
const GUARDS = `
  CREATE FUNCTION supervision.bulletin_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'What a bulletin says is corrected by a new line' USING ERRCODE = '23514';
  END $$;
  CREATE TRIGGER bulletin_line_stays BEFORE UPDATE OR DELETE ON supervision.bulletin_line
    FOR EACH ROW EXECUTE FUNCTION supervision.bulletin_stays();
  CREATE TRIGGER bulletin_correction_stays BEFORE UPDATE OR DELETE ON supervision.bulletin_correction
    FOR EACH ROW EXECUTE FUNCTION supervision.bulletin_stays();
  CREATE TRIGGER bulletin_issued_stays BEFORE UPDATE ON supervision.bulletin
    FOR EACH ROW WHEN (OLD.state = 'issued' AND to_jsonb(OLD) - 'version' <> to_jsonb(NEW) - 'version')
    EXECUTE FUNCTION supervision.bulletin_stays();
  CREATE TRIGGER bulletin_signed_words_stay BEFORE UPDATE OF words, month, as_of, writers ON supervision.bulletin
    FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION supervision.bulletin_stays();
  CREATE TRIGGER bulletin_kept BEFORE DELETE ON supervision.bulletin
    FOR EACH ROW EXECUTE FUNCTION supervision.bulletin_stays();
`;

export class CreateBulletin1764000001202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BULLETINS);
    await runner.query(GUARDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
