import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORDERS = `
  -- 督办单: the office asks a unit to explain itself on a case.
  CREATE TABLE supervision.inspection (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    case_id uuid NOT NULL REFERENCES supervision.case,
    unit_id uuid NOT NULL REFERENCES identity.unit,
    unit_name text NOT NULL,
    state text NOT NULL CHECK (state IN ('ordered', 'explained', 'closed', 'withdrawn')),
    version integer NOT NULL,
    round smallint NOT NULL CHECK (round >= 1),
    reason text NOT NULL,
    ordered_by uuid NOT NULL REFERENCES identity.person,
    ordered_by_name text NOT NULL,
    office_name text NOT NULL,
    ordered_at timestamptz NOT NULL,
    -- Of the present round, for the lists.
    due_on date NOT NULL,
    explained_on date,
    finding text CHECK (finding IN ('justified', 'put-right', 'at-fault')),
    finding_text text,
    ended_by uuid REFERENCES identity.person,
    ended_by_name text,
    ended_at timestamptz,
    CHECK ((state = 'closed') = (finding IS NOT NULL)),
    CHECK ((state IN ('closed', 'withdrawn')) = (ended_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX inspection_one_open ON supervision.inspection (case_id, unit_id)
    WHERE state IN ('ordered', 'explained');
  CREATE INDEX inspection_of_case ON supervision.inspection (case_id, ordered_at);
  CREATE INDEX inspection_open ON supervision.inspection (due_on, id) WHERE state IN ('ordered', 'explained');
  CREATE INDEX inspection_open_of_unit ON supervision.inspection (unit_id, due_on, id)
    WHERE state IN ('ordered', 'explained');
  CREATE INDEX inspection_newest ON supervision.inspection (ordered_at DESC, id DESC);
  CREATE INDEX inspection_of_unit ON supervision.inspection (unit_id, ordered_at DESC, id DESC);

  -- Each question of an order with its own clock and its explanation.
  CREATE TABLE supervision.inspection_round (
    inspection_id uuid NOT NULL REFERENCES supervision.inspection,
    round smallint NOT NULL,
    question text NOT NULL,
    asked_by uuid NOT NULL REFERENCES identity.person,
    asked_by_name text NOT NULL,
    asked_at timestamptz NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    provisional boolean NOT NULL,
    explanation text,
    explained_by uuid REFERENCES identity.person,
    explained_by_name text,
    explained_at timestamptz,
    explained_on date,
    -- Explained, closed or withdrawn: nobody is reminded any more.
    ended_at timestamptz,
    PRIMARY KEY (inspection_id, round),
    -- Nobody answers their own question, whatever posts they hold.
    CHECK (explained_by <> asked_by),
    CHECK ((explanation IS NULL) = (explained_at IS NULL))
  );
  CREATE INDEX inspection_round_waiting ON supervision.inspection_round (due_on) WHERE ended_at IS NULL;
  CREATE INDEX inspection_round_ended ON supervision.inspection_round (ended_at) WHERE ended_at IS NOT NULL;

  CREATE TABLE supervision.inspection_reminder (
    inspection_id uuid NOT NULL,
    round smallint NOT NULL,
    level text NOT NULL,
    recipient text NOT NULL CHECK (recipient IN ('unit', 'office')),
    due_on date NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (inspection_id, round, level, recipient),
    FOREIGN KEY (inspection_id, round) REFERENCES supervision.inspection_round
  );
`;

/**
 * The backlog counts open cases by due date and by the day their clock began. Everything it reads is in one
 * index that holds only open cases: the closed ones of all years are not looked at.
 */
const BACKLOG = `
  CREATE INDEX case_backlog ON supervision.case (due_on, id)
    INCLUDE (lead_unit_id, received_on, reworked_on, state, protected, kind)
    WHERE closed_on IS NULL;
`;

/** Inspection orders and the backlog. */
export class CreateInspection1764000001040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORDERS);
    await runner.query(BACKLOG);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
