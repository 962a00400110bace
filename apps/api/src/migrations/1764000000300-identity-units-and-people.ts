import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units through time, people, their positions and roles. */
export class CreateIdentityUnitsAndPeople1764000000300 implements MigrationInterface {
  readonly name = 'CreateIdentityUnitsAndPeople1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS identity;

      CREATE TABLE identity.unit (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE CHECK (code <> ''),
        name text NOT NULL CHECK (name <> ''),
        short_name text NOT NULL CHECK (short_name <> ''),
        kind text NOT NULL CHECK (kind IN
          ('party', 'government', 'office', 'centre', 'township', 'institution', 'people-org', 'vertical')),
        parent_id uuid REFERENCES identity.unit,
        pinyin text NOT NULL,
        initials text NOT NULL,
        accepts_messages boolean NOT NULL DEFAULT true,
        sort integer NOT NULL DEFAULT 0,
        opened_on date NOT NULL,
        ended_on date,
        ending text CHECK (ending IN ('merged', 'abolished')),
        successor_id uuid REFERENCES identity.unit,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CHECK (parent_id <> id),
        CHECK (successor_id <> id),
        CHECK ((ended_on IS NULL) = (ending IS NULL)),
        CHECK (successor_id IS NULL OR ended_on IS NOT NULL),
        CHECK (ending IS DISTINCT FROM 'merged' OR successor_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX unit_live_name ON identity.unit (name) WHERE ended_on IS NULL;
      CREATE INDEX unit_parent ON identity.unit (parent_id);
      CREATE INDEX unit_order ON identity.unit (sort, id);

      CREATE TABLE identity.unit_name_history (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL REFERENCES identity.unit,
        name text NOT NULL,
        short_name text NOT NULL,
        from_date date NOT NULL,
        until_date date,
        CHECK (until_date > from_date),
        UNIQUE (unit_id, from_date)
      );
      CREATE UNIQUE INDEX unit_name_present ON identity.unit_name_history (unit_id) WHERE until_date IS NULL;

      -- What was decided about a unit, with the day it takes effect and the document that says so.
      CREATE TABLE identity.unit_change (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL REFERENCES identity.unit,
        kind text NOT NULL CHECK (kind IN ('rename', 'merge', 'abolish')),
        effective_on date NOT NULL,
        name text,
        short_name text,
        successor_id uuid REFERENCES identity.unit,
        document text NOT NULL CHECK (document <> ''),
        planned_at timestamptz NOT NULL,
        applied_at timestamptz,
        cancelled_at timestamptz,
        CHECK (kind <> 'rename' OR (name IS NOT NULL AND short_name IS NOT NULL)),
        CHECK (kind <> 'merge' OR successor_id IS NOT NULL),
        CHECK (applied_at IS NULL OR cancelled_at IS NULL)
      );
      CREATE INDEX unit_change_due ON identity.unit_change (effective_on)
        WHERE applied_at IS NULL AND cancelled_at IS NULL;
      CREATE INDEX unit_change_unit ON identity.unit_change (unit_id);

      CREATE TABLE identity.person (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9._-]{2,31}$'),
        name text NOT NULL CHECK (name <> ''),
        email text,
        phone_sealed text,
        role_class text NOT NULL CHECK (role_class IN ('business', 'system-admin', 'security-admin', 'audit-admin')),
        demonstration boolean NOT NULL DEFAULT false,
        closed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        UNIQUE (id, role_class)
      );

      CREATE TABLE identity.position (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        role_class text NOT NULL,
        unit_id uuid NOT NULL REFERENCES identity.unit,
        title text NOT NULL,
        started_on date NOT NULL,
        ended_on date,
        created_at timestamptz NOT NULL,
        CHECK (ended_on >= started_on),
        UNIQUE (id, role_class),
        FOREIGN KEY (person_id, role_class) REFERENCES identity.person (id, role_class)
      );
      CREATE INDEX position_person ON identity.position (person_id);
      CREATE INDEX position_unit ON identity.position (unit_id) WHERE ended_on IS NULL;
      CREATE UNIQUE INDEX position_live ON identity.position (person_id, unit_id, title) WHERE ended_on IS NULL;

      -- The three administrators exclude each other and all business: the class of a role must be the
      -- class of the position, and that of the position the class of the person. No code can get around it.
      CREATE TABLE identity.position_role (
        position_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('handler', 'unit-leader', 'centre', 'office', 'county-leader',
          'system-admin', 'security-admin', 'audit-admin')),
        role_class text NOT NULL GENERATED ALWAYS AS (
          CASE WHEN role IN ('system-admin', 'security-admin', 'audit-admin') THEN role ELSE 'business' END) STORED,
        granted_at timestamptz NOT NULL,
        PRIMARY KEY (position_id, role),
        CONSTRAINT administrators_exclude_each_other
          FOREIGN KEY (position_id, role_class) REFERENCES identity.position (id, role_class)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
