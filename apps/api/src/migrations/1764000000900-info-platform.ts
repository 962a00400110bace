import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Submissions with their trail and their uses, and the rules by which uses count. */
export class CreateInfoPlatform1764000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUBMISSIONS);
    await runner.query(SCORES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const SUBMISSIONS = `
  CREATE SCHEMA info;
  CREATE TABLE info.submission (
    id uuid PRIMARY KEY,
    -- Drawn when its leader has signed it: until then the offices have received nothing.
    number text UNIQUE,
    state text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    kind text NOT NULL,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    title text NOT NULL,
    body text NOT NULL,
    edited_title text,
    edited_body text,
    confirmed_non_secret boolean NOT NULL,
    may_be_public boolean NOT NULL,
    author_id uuid NOT NULL REFERENCES identity.person,
    author_name text NOT NULL,
    signer_id uuid REFERENCES identity.person,
    signer_name text,
    editor_id uuid REFERENCES identity.person,
    checker_id uuid REFERENCES identity.person,
    head_id uuid REFERENCES identity.person,
    created_at timestamptz NOT NULL,
    received_at timestamptz,
    terms tsvector NOT NULL,
    CHECK (signer_id <> author_id),
    CHECK (checker_id <> editor_id),
    CHECK (head_id <> editor_id AND head_id <> checker_id),
    -- 未签不收: received means numbered and signed.
    CHECK ((received_at IS NULL) = (number IS NULL)),
    CHECK (received_at IS NULL OR signer_id IS NOT NULL)
  );
  CREATE INDEX submission_by_unit ON info.submission (unit_id, created_at DESC, id DESC);
  CREATE INDEX submission_received ON info.submission (created_at DESC, id DESC) WHERE received_at IS NOT NULL;
  CREATE INDEX submission_by_state ON info.submission (state, created_at DESC, id DESC);
  CREATE INDEX submission_received_in ON info.submission (received_at);
  CREATE INDEX submission_terms ON info.submission USING gin (terms);

  CREATE TABLE info.trail (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES info.submission,
    at timestamptz NOT NULL,
    intent text NOT NULL,
    person_id uuid NOT NULL REFERENCES identity.person,
    person_name text NOT NULL,
    note text
  );
  CREATE INDEX trail_of_submission ON info.trail (submission_id, at, id);
`;

const SCORES = `
  -- One row a use. Its day is the day of its entry, so a month that has ended gains nothing any more.
  CREATE TABLE info.use (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES info.submission,
    level text NOT NULL CHECK (level IN ('briefing', 'journal', 'portal', 'city', 'province', 'state')),
    journal text,
    evidence text,
    used_on date NOT NULL,
    UNIQUE NULLS NOT DISTINCT (submission_id, level, journal),
    CHECK (level NOT IN ('city', 'province', 'state') OR evidence IS NOT NULL)
  );
  CREATE INDEX use_on ON info.use (used_on);

  CREATE TABLE info.score_rule_set (
    version text PRIMARY KEY,
    starts_on date NOT NULL UNIQUE,
    rules jsonb NOT NULL
  );
  INSERT INTO info.score_rule_set (version, starts_on, rules) VALUES ('2025', '2025-01-01', '{
    "severalUses": "add", "joint": "split",
    "base": { "code": "base", "minimum": 4, "points": 200 },
    "uses": [
      { "code": "briefing", "level": "briefing", "points": 500 },
      { "code": "journal.experience", "level": "journal", "kind": "experience", "points": 400 },
      { "code": "journal", "level": "journal", "points": 300 },
      { "code": "portal", "level": "portal", "points": 50 },
      { "code": "city", "level": "city", "points": 1000 },
      { "code": "province", "level": "province", "points": 2000 },
      { "code": "state", "level": "state", "points": 5000 }
    ] }');
  CREATE FUNCTION info.kept_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME; END $$;
  CREATE TRIGGER score_rule_set_kept BEFORE UPDATE OR DELETE ON info.score_rule_set
    FOR EACH ROW EXECUTE FUNCTION info.kept_for_ever();
  CREATE TRIGGER use_kept BEFORE UPDATE OR DELETE ON info.use
    FOR EACH ROW EXECUTE FUNCTION info.kept_for_ever();
`;
