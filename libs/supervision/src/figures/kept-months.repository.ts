import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { addMonths, FIGURE_RULE, firstDayOf, KEPT_SETS } from '../model/figure-sets';
import { FIGURE_CASES, FIGURE_DAYS, FIGURE_UNIT, setCounts } from './figure-sql';

const COLUMNS = KEPT_SETS.map((set) => `"${set}"`).join(', ');

/** Months whose figures are kept, and what has been marked since. */
@Injectable()
export class KeptMonths {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The months before this one that are not kept, were kept by another rule, or have changed since; oldest first. */
  async waiting(before: string): Promise<string[]> {
    const rows = await this.database.query<{ month: string }>(
      `SELECT to_char(day, 'YYYY-MM') AS month
         FROM (SELECT min(received_on) AS first FROM supervision.case) oldest,
              generate_series(date_trunc('month', oldest.first::timestamp), $1::date::timestamp - interval '1 day',
                              interval '1 month') day
        WHERE NOT EXISTS (SELECT 1 FROM supervision.figure_month m
                           WHERE m.month = to_char(day, 'YYYY-MM') AND m.rule = $2)
           OR EXISTS (SELECT 1 FROM supervision.figure_mark d WHERE d.month = to_char(day, 'YYYY-MM'))
        ORDER BY 1`,
      [firstDayOf(before), FIGURE_RULE],
    );
    return rows.map(({ month }) => month);
  }

  /**
   * Counts the closed cases of a month and keeps the lines. The marks go first: what is marked while this counts
   * stays marked, and the month is counted once more.
   */
  keep(month: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.query(
        `INSERT INTO supervision.figure_month (month, rule, kept_at) VALUES ($1, $2, $3)
         ON CONFLICT (month) DO UPDATE SET rule = excluded.rule, kept_at = excluded.kept_at`,
        [month, FIGURE_RULE, this.clock.now()],
      );
      await this.database.query('DELETE FROM supervision.figure_mark WHERE month = $1', [month]);
      await this.database.query('DELETE FROM supervision.figure_kept WHERE month = $1', [month]);
      await this.database.query(
        `INSERT INTO supervision.figure_kept (month, unit_id, protected, days, ${COLUMNS})
         SELECT $1, ${FIGURE_UNIT}, c.protected, ${FIGURE_DAYS}, ${setCounts('NULL::date', KEPT_SETS)}
           FROM ${FIGURE_CASES}
          WHERE c.received_on >= $2 AND c.received_on < $3 AND c.closed_on IS NOT NULL GROUP BY 2, 3, 4`,
        [month, firstDayOf(month), firstDayOf(addMonths(month, 1))],
      );
    });
  }
}
