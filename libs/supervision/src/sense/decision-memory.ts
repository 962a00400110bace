import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { TermCount } from '../model/suggestion';

/** So many terms of a message are weighed, those of its title first: more change nothing but the cost. */
const TERMS_WEIGHED = 160;

/** What the county has decided on earlier messages, kept as counts of words. */
@Injectable()
export class DecisionMemory {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Learns from answered cases that nothing was learned from yet. Protected ones teach nothing: their words
   * must not show through a suggestion.
   */
  async learn(caseIds: readonly string[]): Promise<void> {
    await this.database.query(
      `WITH fresh AS (
         INSERT INTO supervision.decision_learned (case_id, learned_at)
           SELECT id, $2 FROM supervision.case
            WHERE id = ANY($1::uuid[]) AND NOT protected AND lead_unit_id IS NOT NULL AND state = 'answered'
           ON CONFLICT DO NOTHING RETURNING case_id)
       INSERT INTO supervision.term_decision AS known (term, subject, value, cases)
         SELECT t.lexeme, d.subject, d.value, count(*)
           FROM fresh f JOIN supervision.case c ON c.id = f.case_id
          CROSS JOIN LATERAL (VALUES ('unit', c.lead_unit_id::text), ('kind', c.kind)) AS d(subject, value)
          CROSS JOIN LATERAL (SELECT lexeme FROM unnest(c.terms)
                               WHERE char_length(lexeme) = 2 AND lexeme !~ '[0-9a-z]'
                               UNION ALL SELECT '') AS t
          GROUP BY 1, 2, 3
          -- Always in the same order, so that two at once wait for each other and never in a circle.
          ORDER BY 1, 2, 3
       ON CONFLICT (term, subject, value) DO UPDATE SET cases = known.cases + EXCLUDED.cases`,
      [caseIds, this.clock.now()],
    );
  }

  /** How often each of the terms stood in messages of each value. */
  async counts(terms: readonly string[], subject: 'unit' | 'kind'): Promise<TermCount[]> {
    return this.database.query<TermCount>(
      `SELECT term, value, cases FROM supervision.term_decision WHERE term = ANY($1::text[]) AND subject = $2`,
      [['', ...terms.slice(0, TERMS_WEIGHED)], subject],
    );
  }
}
