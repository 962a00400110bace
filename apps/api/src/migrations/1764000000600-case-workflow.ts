import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The case workflow in full: returns and their settlement, questions to the citizen, extensions, a second
 * round, merging and splitting, assisting units, confidential cases and recusal.
 */
export class DeepenCaseWorkflow1764000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASES);
    await runner.query(ROUNDS);
    await runner.query(BESIDE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const CASES = `
  ALTER TABLE supervision.case
    ADD COLUMN confidential boolean NOT NULL DEFAULT false,
    ADD COLUMN protected boolean GENERATED ALWAYS AS (kind = 'report' OR confidential) STORED,
    -- 1, or 2 after the citizen asked for the matter to be handled again.
    ADD COLUMN round smallint NOT NULL DEFAULT 1 CHECK (round IN (1, 2)),
    ADD COLUMN returns smallint NOT NULL DEFAULT 0,
    ADD COLUMN settled boolean NOT NULL DEFAULT false,
    ADD COLUMN extension text NOT NULL DEFAULT 'none'
      CHECK (extension IN ('none', 'requested', 'granted', 'refused')),
    -- Day 0 of the second round's clock. Then the length of both clocks and the days on which both stood.
    ADD COLUMN reworked_on date,
    ADD COLUMN term_days smallint NOT NULL DEFAULT 5,
    ADD COLUMN unit_term_days smallint NOT NULL DEFAULT 3,
    ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]',
    -- The case this one was merged into, with the answer it was given; the case it was split from.
    ADD COLUMN main_case_id uuid REFERENCES supervision.case,
    ADD COLUMN shared_answer_id uuid REFERENCES supervision.answer,
    ADD COLUMN parent_case_id uuid REFERENCES supervision.case,
    -- The number the secret code is bound to: a part that was split off opens with its parent's code.
    ADD COLUMN code_number text;

  -- The checks on states were made without names: those that the new states change are found by what they say.
  DO $$
  DECLARE old record;
  BEGIN
    FOR old IN SELECT conname FROM pg_constraint
      WHERE conrelid = 'supervision.case'::regclass AND contype = 'c'
        AND (pg_get_constraintdef(oid) LIKE '%state%' OR pg_get_constraintdef(oid) LIKE '%named_unit_id%'
             OR pg_get_constraintdef(oid) LIKE '%consent_publish%')
    LOOP
      EXECUTE format('ALTER TABLE supervision.case DROP CONSTRAINT %I', old.conname);
    END LOOP;
  END $$;
  ALTER TABLE supervision.case
    ADD CONSTRAINT case_state CHECK (state IN ('submitted', 'dispatched', 'handling', 'awaiting-citizen',
      'awaiting-sign-off', 'awaiting-check', 'awaiting-settlement', 'answered', 'refused', 'withdrawn', 'merged')),
    ADD CONSTRAINT case_round CHECK ((round = 2) = (reworked_on IS NOT NULL)),
    ADD CONSTRAINT case_led CHECK (lead_unit_id IS NOT NULL
      OR state IN ('submitted', 'awaiting-settlement', 'refused', 'withdrawn', 'merged')),
    ADD CONSTRAINT case_unled CHECK (lead_unit_id IS NULL OR state NOT IN ('submitted', 'awaiting-settlement', 'merged')),
    ADD CONSTRAINT case_closed CHECK ((closed_on IS NOT NULL) = (state IN ('answered', 'refused', 'withdrawn')
      OR (state = 'merged' AND answered_at IS NOT NULL))),
    ADD CONSTRAINT case_answered CHECK ((state <> 'answered' OR answered_at IS NOT NULL)
      AND (answered_at IS NULL OR state IN ('answered', 'merged'))),
    ADD CONSTRAINT case_merged CHECK ((main_case_id IS NOT NULL) = (state = 'merged')),
    ADD CONSTRAINT case_shared CHECK ((shared_answer_id IS NOT NULL) = (state = 'merged' AND answered_at IS NOT NULL)),
    ADD CONSTRAINT case_refused CHECK ((refusal_reason IS NOT NULL) = (state = 'refused')),
    ADD CONSTRAINT case_publication_answered CHECK (publication = 'undecided' OR state = 'answered'),
    ADD CONSTRAINT case_publishable CHECK (publication <> 'published'
      OR (consent_publish AND kind <> 'report' AND NOT confidential)),
    ADD CONSTRAINT case_not_to_named CHECK (NOT (kind = 'report' OR confidential)
      OR lead_unit_id IS DISTINCT FROM named_unit_id OR lead_unit_id IS NULL);

  CREATE INDEX case_settlement ON supervision.case (due_on, id) WHERE state = 'awaiting-settlement';
  CREATE INDEX case_extension ON supervision.case (due_on, id) WHERE extension = 'requested';
  CREATE INDEX case_children ON supervision.case (main_case_id) WHERE main_case_id IS NOT NULL;
  CREATE INDEX case_parts ON supervision.case (parent_case_id) WHERE parent_case_id IS NOT NULL;
`;

const ROUNDS = `
  ALTER TABLE supervision.draft ADD COLUMN round smallint NOT NULL DEFAULT 1;
  -- When and how long after which due date this answer went out: a second round leaves the first as it was.
  ALTER TABLE supervision.answer
    ADD COLUMN round smallint NOT NULL DEFAULT 1,
    ADD COLUMN answered_at timestamptz,
    ADD COLUMN answered_on date,
    ADD COLUMN due_on date,
    ADD COLUMN working_days_taken integer;
  UPDATE supervision.answer a SET answered_at = c.answered_at, answered_on = c.closed_on, due_on = c.due_on,
         working_days_taken = c.working_days_taken
    FROM supervision.case c WHERE c.id = a.case_id AND c.state = 'answered' AND a.voided_at IS NULL;
  DROP INDEX supervision.answer_standing;
  CREATE UNIQUE INDEX answer_standing ON supervision.answer (case_id, round) WHERE voided_at IS NULL;

  -- One answer may serve several citizens, and each rates it once.
  ALTER TABLE supervision.rating DROP CONSTRAINT rating_pkey, ADD PRIMARY KEY (answer_id, case_id);
`;

const BESIDE = `
  -- Units that help the lead unit (协办), each with its opinion.
  CREATE TABLE supervision.assistance (
    case_id uuid NOT NULL REFERENCES supervision.case,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    asked_at timestamptz NOT NULL,
    opinion text,
    given_by uuid REFERENCES identity.person,
    given_by_name text,
    given_at timestamptz,
    PRIMARY KEY (case_id, unit_id),
    CHECK ((opinion IS NULL) = (given_at IS NULL))
  );
  CREATE INDEX assistance_unit ON supervision.assistance (unit_id, case_id);

  -- Who in the unit may see a protected case at all (知悉范围).
  CREATE TABLE supervision.case_reader (
    case_id uuid NOT NULL REFERENCES supervision.case,
    person_id uuid NOT NULL REFERENCES identity.person,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    named_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, person_id)
  );

  -- Who has stood back from a case (回避).
  CREATE TABLE supervision.recusal (
    case_id uuid NOT NULL REFERENCES supervision.case,
    person_id uuid NOT NULL REFERENCES identity.person,
    reason text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (case_id, person_id)
  );

  -- A longer term is asked for once a round; the key is what makes it once.
  CREATE TABLE supervision.extension (
    case_id uuid NOT NULL REFERENCES supervision.case,
    round smallint NOT NULL,
    days smallint NOT NULL CHECK (days > 0),
    reason text NOT NULL,
    asked_by uuid NOT NULL REFERENCES identity.person,
    asked_by_name text NOT NULL,
    asked_at timestamptz NOT NULL,
    granted boolean,
    decision_reason text,
    decided_by uuid REFERENCES identity.person,
    decided_at timestamptz,
    PRIMARY KEY (case_id, round),
    CHECK (decided_by IS DISTINCT FROM asked_by OR decided_by IS NULL)
  );

  -- A finding of the check for non-answers that was overridden, with the reason; counted by unit and month.
  CREATE TABLE supervision.check_override (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES supervision.case,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    draft_version integer NOT NULL,
    finding text NOT NULL,
    reason text NOT NULL,
    person_id uuid NOT NULL REFERENCES identity.person,
    person_name text NOT NULL,
    at timestamptz NOT NULL
  );
  CREATE INDEX check_override_unit ON supervision.check_override (unit_id, at);
  CREATE INDEX check_override_case ON supervision.check_override (case_id);
`;
