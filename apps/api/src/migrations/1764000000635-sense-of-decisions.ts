import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What past decisions teach about where a message belongs: for every pair of letters, in how many answered
 * messages of each unit and each kind it stood. Grows with the words of the county, not with its messages.
 */
export class LearnFromDecisions1764000000635 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A case is learned from once, when it has been answered, as it was decided then.
      CREATE TABLE supervision.decision_learned (
        case_id uuid PRIMARY KEY REFERENCES supervision.case,
        learned_at timestamptz NOT NULL
      );

      -- The empty term counts all messages of the value.
      CREATE TABLE supervision.term_decision (
        term text NOT NULL,
        subject text NOT NULL CHECK (subject IN ('unit', 'kind')),
        value text NOT NULL,
        cases integer NOT NULL CHECK (cases > 0),
        PRIMARY KEY (term, subject, value)
      );

      CREATE INDEX answer_of_unit ON supervision.answer (unit_id, signed_at DESC);
    `);
    await runner.query(`
      INSERT INTO supervision.decision_learned (case_id, learned_at)
        SELECT id, now() FROM supervision.case
         WHERE state = 'answered' AND NOT protected AND lead_unit_id IS NOT NULL;
      INSERT INTO supervision.term_decision (term, subject, value, cases)
        SELECT t.lexeme, d.subject, d.value, count(*)
          FROM supervision.decision_learned l JOIN supervision.case c ON c.id = l.case_id
         CROSS JOIN LATERAL (VALUES ('unit', c.lead_unit_id::text), ('kind', c.kind)) AS d(subject, value)
         CROSS JOIN LATERAL (SELECT lexeme FROM unnest(c.terms)
                              WHERE char_length(lexeme) = 2 AND lexeme !~ '[0-9a-z]'
                              UNION ALL SELECT '') AS t
         GROUP BY 1, 2, 3;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
