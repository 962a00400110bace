import { Inject, Injectable } from '@nestjs/common';
import { addDays, CLOCK, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { currentContext, Database, translate } from '@yangguang/platform';
import { onTimeOf } from '../model/figures';
import { FIGURE_CASES, setCondition } from './figure-sql';
import type { FiguresResponse } from './dto/figures.response';

/** The figures look back over this many days, by day of receipt, today included. */
const PERIOD_DAYS = 365;

interface Counts {
  readonly answered: number;
  readonly onTime: number;
  readonly overdueOpen: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly published: number;
}

/** How well the county answers, with the formula beside each number. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async county(): Promise<FiguresResponse> {
    const to = today(this.clock);
    const from = addDays(to, 1 - PERIOD_DAYS);
    const counts = await this.counts(from, to);
    const { language } = currentContext();
    return {
      period: { from, to, title: translate(language, 'supervision.figures.period', { from, to }) },
      onTime: {
        ...onTimeOf(counts.onTime, counts.answered, counts.overdueOpen),
        formula: translate(language, 'supervision.figures.on-time'),
      },
      median: {
        days: counts.median,
        count: counts.answered,
        formula: translate(language, 'supervision.figures.median'),
      },
      p90: {
        days: counts.p90,
        count: counts.answered,
        formula: translate(language, 'supervision.figures.p90'),
      },
      overdueOpen: counts.overdueOpen,
      published: counts.published,
    };
  }

  /** By the same conditions as the figures by unit and month. `percentile_disc` takes the nearest rank, as the model does. */
  private async counts(from: LocalDate, to: LocalDate): Promise<Counts> {
    const taken = `WITHIN GROUP (ORDER BY c.working_days_taken) FILTER (WHERE ${setCondition('answered', '$2')})`;
    const counts = await this.database.one<Counts>(
      `SELECT count(*) FILTER (WHERE ${setCondition('answered', '$2')}) AS answered,
              count(*) FILTER (WHERE ${setCondition('on-time', '$2')}) AS "onTime",
              count(*) FILTER (WHERE ${setCondition('overdue', '$2')}) AS "overdueOpen",
              percentile_disc(0.5) ${taken} AS median, percentile_disc(0.9) ${taken} AS p90,
              count(*) FILTER (WHERE c.publication = 'published') AS published
         FROM ${FIGURE_CASES} WHERE c.received_on >= $1 AND c.received_on <= $2`,
      [from, to],
    );
    if (!counts) throw new Error('The database counted nothing');
    return counts;
  }
}
