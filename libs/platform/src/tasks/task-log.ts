import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database } from '../persistence/database';
import { currentPeriodStart } from './schedule';
import { TaskRegistry } from './task-registry';

export interface TaskStanding {
  readonly id: string;
  /** Start of the newest finished period. */
  readonly lastDone: Date | null;
  /** Whether the period that should be finished by now is; a task gets an hour, or three slots, for it. */
  readonly onTime: boolean;
  /** Periods given up in the last seven days. */
  readonly givenUp: number;
  readonly lastError: string | null;
}

interface StandingRow {
  readonly id: string;
  readonly first_seen: Date | null;
  readonly last_done: Date | null;
  readonly given_up: number;
  readonly last_error: string | null;
}

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** What the tasks have done so far, for the health page and for domains that ask "did it run today". */
@Injectable()
export class TaskLog {
  private readonly startedAt: Date;

  constructor(
    private readonly database: Database,
    private readonly registry: TaskRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.startedAt = clock.now();
  }

  async standings(): Promise<TaskStanding[]> {
    const now = this.clock.now();
    const tasks = this.registry.all();
    const rows = await this.database.query<StandingRow>(
      `SELECT t.id,
         (SELECT min(period_start) FROM platform.task_run WHERE task_id = t.id) AS first_seen,
         (SELECT max(period_start) FROM platform.task_run WHERE task_id = t.id AND state = 'done') AS last_done,
         (SELECT count(*) FROM platform.task_run WHERE task_id = t.id AND state = 'given-up' AND period_start > $2) AS given_up,
         (SELECT last_error FROM platform.task_run WHERE task_id = t.id ORDER BY period_start DESC LIMIT 1) AS last_error
       FROM unnest($1::text[]) AS t(id)`,
      [tasks.map((task) => task.id), new Date(now.getTime() - WEEK_MS)],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return tasks.map(({ id, schedule }) => {
      const row = byId.get(id);
      const patience = 'everyMinutes' in schedule ? 3 * schedule.everyMinutes * 60_000 : HOUR_MS;
      const expected = currentPeriodStart(schedule, new Date(now.getTime() - patience));
      const lastDone = row?.last_done ?? null;
      // A task that nobody ever ran counts as late once a period has begun and passed before our own eyes.
      const neverDue = (row?.first_seen ?? this.startedAt) > expected;
      return {
        id,
        lastDone,
        onTime: neverDue || (lastDone !== null && lastDone >= expected),
        givenUp: row?.given_up ?? 0,
        lastError: row?.last_error ?? null,
      };
    });
  }

  async standing(id: string): Promise<TaskStanding | undefined> {
    return (await this.standings()).find((one) => one.id === id);
  }
}
