import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 抽查: answered cases of a month drawn by a seed, each with its score sheet. What was drawn from is kept beside
 * what was drawn, so that the drawing can be repeated when cases have long moved on.
 */
const SAMPLES = `
  CREATE TABLE supervision.sample (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    month text NOT NULL CHECK (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
    unit_id uuid REFERENCES identity.unit,
    kind text,
    size smallint NOT NULL CHECK (size BETWEEN 1 AND 100),
    seed text NOT NULL CHECK (seed ~ '^[0-9a-f]{16}$'),
    population text[] NOT NULL,
    drawn_by uuid NOT NULL REFERENCES identity.person,
    drawn_by_name text NOT NULL,
    office_name text NOT NULL,
    drawn_at timestamptz NOT NULL
  );
  CREATE INDEX sample_newest ON supervision.sample (drawn_at DESC, id DESC);

  CREATE TABLE supervision.sample_case (
    sample_id uuid NOT NULL REFERENCES supervision.sample,
    position smallint NOT NULL CHECK (position >= 1),
    case_id uuid NOT NULL REFERENCES supervision.case,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    grades jsonb,
    points numeric(5, 2) CHECK (points BETWEEN 0 AND 100),
    remarks text,
    scored_by uuid REFERENCES identity.person,
    scored_by_name text,
    scored_at timestamptz,
    PRIMARY KEY (sample_id, case_id),
    UNIQUE (sample_id, position),
    CHECK ((points IS NULL) = (scored_by IS NULL) AND (points IS NULL) = (grades IS NULL)
       AND (points IS NULL) = (scored_at IS NULL))
  );
`;

/** What was drawn stays drawn; whoever had a hand in a case does not score it, whichever way the row is written. */
const GUARDS = `
  CREATE FUNCTION supervision.sample_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'A sample stays as it was drawn' USING ERRCODE = '23514';
  END $$;
  CREATE TRIGGER sample_stays BEFORE UPDATE OR DELETE ON supervision.sample
    FOR EACH ROW EXECUTE FUNCTION supervision.sample_stays();
  CREATE TRIGGER sample_case_stays BEFORE DELETE ON supervision.sample_case
    FOR EACH ROW EXECUTE FUNCTION supervision.sample_stays();
  CREATE TRIGGER sample_case_is_what_was_drawn
    BEFORE UPDATE OF sample_id, position, case_id, unit_id, unit_name ON supervision.sample_case
    FOR EACH ROW EXECUTE FUNCTION supervision.sample_stays();

  CREATE FUNCTION supervision.sample_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM supervision.case_event
                WHERE case_id = NEW.case_id AND actor_id = NEW.scored_by AND actor_kind = 'person'
                  AND type NOT LIKE 'inspection-%' AND type <> 'contact-revealed') THEN
      RAISE EXCEPTION 'A case is not scored by whoever handled it' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER sample_four_eyes BEFORE INSERT OR UPDATE ON supervision.sample_case
    FOR EACH ROW WHEN (NEW.scored_by IS NOT NULL) EXECUTE FUNCTION supervision.sample_four_eyes();
`;

export class CreateSample1764000001201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SAMPLES);
    await runner.query(GUARDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
