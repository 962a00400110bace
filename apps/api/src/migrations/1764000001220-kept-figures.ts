import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The figures of months gone by, counted once instead of at every reading. Whatever changes a closed case marks its
 * month in the same transaction; a marked month is counted from the cases again until it has been kept anew.
 */
export class KeepFigures1764000001220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(MARKS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const TABLES = `
  CREATE TABLE supervision.figure_month (
    month text PRIMARY KEY CHECK (month ~ '^\\d{4}-\\d{2}$'),
    -- Which version of the conditions the rows were counted by.
    rule smallint NOT NULL,
    kept_at timestamptz NOT NULL
  );

  -- A line a unit, secrecy and number of working days taken: such lines add up over months, medians do not.
  CREATE TABLE supervision.figure_kept (
    month text NOT NULL REFERENCES supervision.figure_month,
    unit_id uuid REFERENCES identity.unit,
    protected boolean NOT NULL,
    days integer,
    "received" integer NOT NULL,
    "answered" integer NOT NULL,
    "on-time" integer NOT NULL,
    "late" integer NOT NULL,
    "rated" integer NOT NULL,
    "satisfied" integer NOT NULL,
    "returned" integer NOT NULL,
    "extended" integer NOT NULL,
    "reworked" integer NOT NULL,
    "overridden" integer NOT NULL,
    "refused" integer NOT NULL,
    "withdrawn" integer NOT NULL,
    UNIQUE NULLS NOT DISTINCT (month, unit_id, protected, days)
  );

  -- Lines are only added here, so that two people who close cases of one month never wait for each other.
  CREATE TABLE supervision.figure_mark (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month text NOT NULL
  );
  CREATE INDEX figure_mark_month ON supervision.figure_mark (month);
`;

const MARKS = `
  CREATE FUNCTION supervision.mark_case_month() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO supervision.figure_mark (month) VALUES (to_char(OLD.received_on, 'YYYY-MM'));
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.received_on <> OLD.received_on) THEN
      INSERT INTO supervision.figure_mark (month) VALUES (to_char(NEW.received_on, 'YYYY-MM'));
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_month_added AFTER INSERT ON supervision.case
    FOR EACH ROW WHEN (NEW.closed_on IS NOT NULL) EXECUTE FUNCTION supervision.mark_case_month();
  CREATE TRIGGER case_month_removed AFTER DELETE ON supervision.case
    FOR EACH ROW WHEN (OLD.closed_on IS NOT NULL) EXECUTE FUNCTION supervision.mark_case_month();
  CREATE TRIGGER case_month_changed AFTER UPDATE ON supervision.case FOR EACH ROW
    WHEN ((OLD.closed_on IS NOT NULL OR NEW.closed_on IS NOT NULL)
      AND (OLD.state, OLD.closed_on, OLD.due_on, OLD.answered_at, OLD.lead_unit_id, OLD.main_case_id, OLD.shared_answer_id,
           OLD.returns, OLD.round, OLD.working_days_taken, OLD.received_on, OLD.kind, OLD.confidential)
        IS DISTINCT FROM
          (NEW.state, NEW.closed_on, NEW.due_on, NEW.answered_at, NEW.lead_unit_id, NEW.main_case_id, NEW.shared_answer_id,
           NEW.returns, NEW.round, NEW.working_days_taken, NEW.received_on, NEW.kind, NEW.confidential))
    EXECUTE FUNCTION supervision.mark_case_month();

  -- A merged case counts with its main case's unit: when that moves, so do those merged into it.
  CREATE FUNCTION supervision.mark_followers_months() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO supervision.figure_mark (month)
      SELECT DISTINCT to_char(received_on, 'YYYY-MM') FROM supervision.case
       WHERE main_case_id = NEW.id AND closed_on IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_month_followers AFTER UPDATE ON supervision.case FOR EACH ROW
    WHEN (OLD.lead_unit_id IS DISTINCT FROM NEW.lead_unit_id) EXECUTE FUNCTION supervision.mark_followers_months();

  CREATE FUNCTION supervision.mark_beside_month() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO supervision.figure_mark (month)
      SELECT to_char(received_on, 'YYYY-MM') FROM supervision.case
       WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.case_id ELSE NEW.case_id END AND closed_on IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER rating_month AFTER INSERT OR UPDATE OR DELETE ON supervision.rating
    FOR EACH ROW EXECUTE FUNCTION supervision.mark_beside_month();
  CREATE TRIGGER override_month AFTER INSERT OR UPDATE OR DELETE ON supervision.check_override
    FOR EACH ROW EXECUTE FUNCTION supervision.mark_beside_month();
  CREATE TRIGGER extension_month AFTER INSERT OR UPDATE OR DELETE ON supervision.extension
    FOR EACH ROW EXECUTE FUNCTION supervision.mark_beside_month();
`;
