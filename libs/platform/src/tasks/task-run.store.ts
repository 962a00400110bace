import { Injectable } from '@nestjs/common';
import { Database } from '../persistence/database';
import { MOST_ATTEMPTS, nextAttempt } from './backoff';
import type { TaskPeriod } from './task';

/** How long a claim holds without a sign of life: after that the process counts as dead. */
export const LEASE_MS = 60_000;
const ERROR_LENGTH = 2_000;

/** One process's hold on one period. `attempt` fences: who lost the hold can no longer write the outcome. */
export interface Claim {
  readonly taskId: string;
  readonly period: TaskPeriod;
  readonly owner: string;
  readonly attempt: number;
}

export type ClaimResult = Claim | 'given-up' | 'not-now';

interface RunRow {
  readonly state: 'running' | 'done' | 'failed' | 'given-up';
  readonly attempts: number;
  readonly lease_until: Date | null;
  readonly not_before: Date | null;
}

/**
 * The rows of `platform.task_run`: one for each task and period. A row is the lock (who runs it, until
 * when) and the watermark (how far the task has come), so any number of processes share the work.
 * Times come from the caller's clock: processes of one county are expected to agree within seconds.
 */
@Injectable()
export class TaskRunStore {
  constructor(private readonly database: Database) {}

  /** Periods after this start are still open; nothing when the task has never been tried here. */
  async watermark(taskId: string): Promise<Date | undefined> {
    const row = await this.database.one<{ after: Date | null }>(
      `SELECT COALESCE(
         (SELECT max(period_start) FROM platform.task_run WHERE task_id = $1 AND state IN ('done', 'given-up')),
         (SELECT min(period_start) - interval '1 millisecond' FROM platform.task_run WHERE task_id = $1)
       ) AS after`,
      [taskId],
    );
    return row?.after ?? undefined;
  }

  /**
   * Takes hold of a period unless it is finished, runs elsewhere, waits for its next attempt, or
   * another period of the same task is running: a task never overlaps itself.
   */
  claim(taskId: string, period: TaskPeriod, owner: string, now: Date): Promise<ClaimResult> {
    return this.database.transaction(async () => {
      await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`task:${taskId}`]);
      const row = await this.database.one<RunRow>(
        'SELECT state, attempts, lease_until, not_before FROM platform.task_run WHERE task_id = $1 AND period_start = $2',
        [taskId, period.start],
      );
      if (!isOpen(row, now) || (await this.otherRuns(taskId, period, now))) return 'not-now';
      if (row && row.attempts >= MOST_ATTEMPTS) return this.giveUp(taskId, period, now);
      const attempt = (row?.attempts ?? 0) + 1;
      await this.database.query(
        `INSERT INTO platform.task_run (task_id, period_start, state, attempts, late, owner, lease_until, started_at)
         VALUES ($1, $2, 'running', $3, $4, $5, $6, $7)
         ON CONFLICT (task_id, period_start) DO UPDATE SET state = 'running', attempts = $3, late = $4, owner = $5,
           lease_until = $6, started_at = $7, finished_at = NULL, not_before = NULL`,
        [taskId, period.start, attempt, period.late, owner, leaseFrom(now), now],
      );
      return { taskId, period, owner, attempt };
    });
  }

  /** A sign of life. False when the hold was lost to another process. */
  async renew(claim: Claim, now: Date): Promise<boolean> {
    return this.update(claim, 'lease_until = $5', [leaseFrom(now)]);
  }

  async finish(claim: Claim, now: Date): Promise<boolean> {
    return this.update(claim, `state = 'done', finished_at = $5, lease_until = NULL, last_error = NULL`, [
      now,
    ]);
  }

  async fail(claim: Claim, error: string, now: Date): Promise<boolean> {
    const again = nextAttempt(claim.attempt, now);
    return this.update(
      claim,
      'state = $5, finished_at = $6, lease_until = NULL, not_before = $7, last_error = $8',
      [again ? 'failed' : 'given-up', now, again ?? null, error.slice(0, ERROR_LENGTH)],
    );
  }

  /** Lets go without an outcome, so that another process goes on at once: for an orderly end. */
  async release(claim: Claim, now: Date): Promise<boolean> {
    return this.update(
      claim,
      `state = 'failed', lease_until = NULL, not_before = $5, attempts = attempts - 1`,
      [now],
    );
  }

  /** Forgets runs before an instant, but never the newest of a task: that is its watermark. */
  async prune(before: Date): Promise<void> {
    await this.database.query(
      `DELETE FROM platform.task_run r WHERE r.period_start < $1 AND EXISTS (
         SELECT 1 FROM platform.task_run later
         WHERE later.task_id = r.task_id AND later.period_start > r.period_start AND later.state IN ('done', 'given-up'))`,
      [before],
    );
  }

  private async otherRuns(taskId: string, period: TaskPeriod, now: Date): Promise<boolean> {
    const row = await this.database.one(
      `SELECT 1 FROM platform.task_run
       WHERE task_id = $1 AND period_start <> $2 AND state = 'running' AND lease_until > $3 LIMIT 1`,
      [taskId, period.start, now],
    );
    return row !== undefined;
  }

  private async giveUp(taskId: string, period: TaskPeriod, now: Date): Promise<'given-up'> {
    await this.database.query(
      `UPDATE platform.task_run SET state = 'given-up', finished_at = $3, lease_until = NULL
       WHERE task_id = $1 AND period_start = $2`,
      [taskId, period.start, now],
    );
    return 'given-up';
  }

  private async update(claim: Claim, set: string, values: readonly unknown[]): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE platform.task_run SET ${set}
       WHERE task_id = $1 AND period_start = $2 AND owner = $3 AND attempts = $4 AND state = 'running' RETURNING 1`,
      [claim.taskId, claim.period.start, claim.owner, claim.attempt, ...values],
    );
    return rows.length > 0;
  }
}

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

function isOpen(row: RunRow | undefined, now: Date): boolean {
  if (!row) return true;
  if (row.state === 'failed') return row.not_before === null || row.not_before <= now;
  return row.state === 'running' && (row.lease_until === null || row.lease_until <= now);
}
