import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The working calendar: national notices by year, local days above them, and the log of imports. */
export class CreateCalendar1764000000200 implements MigrationInterface {
  readonly name = 'CreateCalendar1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS calendar;

      -- One row; its lock is what every change of the calendar waits for, its number what a preview was made on.
      CREATE TABLE calendar.revision (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        revision bigint NOT NULL
      );
      INSERT INTO calendar.revision (revision) VALUES (1);

      -- A year is loaded exactly when it has a row here.
      CREATE TABLE calendar.year (
        year integer PRIMARY KEY CHECK (year BETWEEN 2004 AND 2100),
        notice text NOT NULL CHECK (length(notice) BETWEEN 1 AND 500),
        source_url text,
        loaded_at timestamptz NOT NULL
      );

      -- The days a notice names; it may name the last days of December before its year.
      CREATE TABLE calendar.day (
        notice_year integer NOT NULL REFERENCES calendar.year,
        date date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('off', 'work')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        PRIMARY KEY (notice_year, date),
        CHECK (extract(year FROM date) = notice_year
               OR (extract(year FROM date) = notice_year - 1 AND extract(month FROM date) = 12))
      );

      CREATE TABLE calendar.local_override (
        id uuid PRIMARY KEY,
        date date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('off', 'work')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
        basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
        created_at timestamptz NOT NULL,
        created_by uuid,
        created_by_name text NOT NULL,
        removed_at timestamptz,
        removed_by uuid,
        removed_by_name text
      );
      -- One local day in force for a date; taken back ones stay as the trail.
      CREATE UNIQUE INDEX local_override_in_force ON calendar.local_override (date) WHERE removed_at IS NULL;

      CREATE TABLE calendar.import (
        id uuid PRIMARY KEY,
        year integer NOT NULL,
        notice text NOT NULL,
        source_url text,
        days jsonb NOT NULL,
        based_on_revision bigint NOT NULL,
        changes jsonb NOT NULL,
        moved jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid,
        created_by_name text NOT NULL,
        applied_at timestamptz,
        applied_by uuid,
        applied_by_name text
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
