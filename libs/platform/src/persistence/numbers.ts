import { Injectable } from '@nestjs/common';
import { Database } from './database';

/**
 * Running numbers without gaps: receipt numbers, registers, document numbers. A number is drawn in
 * the transaction of what it numbers; whoever comes second waits, and a rollback gives the number back.
 */
@Injectable()
export class Numbers {
  constructor(private readonly database: Database) {}

  /** The next number, from 1, of a series (`supervision.receipt`) in a period (`2026-11-23`, `2026`). */
  async next(series: string, period: string): Promise<number> {
    if (!this.database.inTransaction)
      throw new Error('A number is drawn in the transaction of what it numbers');
    const row = await this.database.one<{ last: number }>(
      `INSERT INTO platform.number_series (series, period, last) VALUES ($1, $2, 1)
       ON CONFLICT (series, period) DO UPDATE SET last = platform.number_series.last + 1
       RETURNING last`,
      [series, period],
    );
    if (!row) throw new Error('No number came back');
    return row.last;
  }
}
