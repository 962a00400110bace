import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import type { ScoredItem } from '../model/score';
import type { ScoreRuleSet } from '../model/score-rule';

/** Days of a month: from the first to the first of the next, exclusive. */
export interface Month {
  readonly from: string;
  readonly until: string;
}

/** Reads what counts in one month, never more. */
@Injectable()
export class ScoreRepository {
  constructor(private readonly database: Database) {}

  async ruleSets(): Promise<ScoreRuleSet[]> {
    const rows = await this.database.query<{
      version: string;
      startsOn: string;
      rules: Omit<ScoreRuleSet, 'version' | 'startsOn'>;
    }>('SELECT version, starts_on AS "startsOn", rules FROM info.score_rule_set ORDER BY starts_on');
    return rows.map(({ rules, ...set }) => ({ ...set, ...rules }));
  }

  async items({ from, until }: Month): Promise<(ScoredItem & { title: string })[]> {
    return this.database.query<ScoredItem & { title: string }>(
      `SELECT s.id AS item, s.kind, coalesce(s.edited_title, s.title) AS title,
              ARRAY[s.unit_id]::text[] AS units,
              jsonb_agg(jsonb_build_object('id', x.id, 'level', x.level, 'journal', x.journal, 'instructions', 0)) AS uses
         FROM info.use x JOIN info.submission s ON s.id = x.submission_id
        WHERE x.used_on >= $1 AND x.used_on < $2 GROUP BY s.id`,
      [from, until],
    );
  }

  async received({ from, until }: Month): Promise<Map<string, number>> {
    const rows = await this.database.query<{ unitId: string; count: number }>(
      `SELECT unit_id AS "unitId", count(*)::int AS count FROM info.submission
        WHERE received_at >= $1::timestamp AT TIME ZONE 'Asia/Shanghai'
          AND received_at < $2::timestamp AT TIME ZONE 'Asia/Shanghai' GROUP BY unit_id`,
      [from, until],
    );
    return new Map(rows.map(({ unitId, count }) => [unitId, count]));
  }
}
