import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '@yangguang/kernel';
import { runAs } from '../context/request-context';
import { nextPeriodStart, periodsDue } from './schedule';
import type { RegisteredTask, TaskPeriod } from './task';
import { TASK_OBSERVER, type TaskObserver } from './task-observer';
import { TaskRegistry } from './task-registry';
import { LEASE_MS, TaskRunStore, type Claim } from './task-run.store';

/** Three chances to show a sign of life before the hold runs out. */
const RENEW_MS = LEASE_MS / 3;

interface Running {
  readonly claim: Claim;
  readonly abort: AbortController;
  /** Settles when the task has really come back, even long after it timed out. */
  readonly back: Promise<void>;
}

/** Runs what is due, each task on its own and one period after the other. */
@Injectable()
export class TaskRunner {
  private readonly logger = new Logger(TaskRunner.name);
  private readonly owner = newId();
  /** Tasks at work in this process, a run that timed out but hasn't come back included. */
  private readonly busy = new Set<string>();
  private readonly running = new Map<string, Running>();
  /** Nothing can be due before this instant, so no query is spent. */
  private readonly idleUntil = new Map<string, Date>();
  /** What ticks have begun and not ended: claims on their way to the database included. */
  private readonly advancing = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly registry: TaskRegistry,
    private readonly store: TaskRunStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TASK_OBSERVER) private readonly observer: TaskObserver,
  ) {}

  /** Starts whatever is due now; the promise settles when all that it started has ended. Never rejects. */
  async tick(): Promise<void> {
    const begun = this.registry.all().map((task) => this.advance(task));
    for (const one of begun) {
      this.advancing.add(one);
      void one.then(() => this.advancing.delete(one));
    }
    await Promise.all(begun);
  }

  /** Starts nothing more, asks running tasks to stop, and hands what is left to the other processes. */
  async stop(patienceMs: number): Promise<void> {
    this.stopping = true;
    for (const { abort } of this.running.values()) abort.abort();
    const back = [...this.running.values()].map((one) => one.back);
    await atMost(patienceMs, Promise.all([...back, ...this.advancing]));
    for (const { claim } of this.running.values()) await this.store.release(claim, this.clock.now());
  }

  private async advance(task: RegisteredTask): Promise<void> {
    const now = this.clock.now();
    const idleUntil = this.idleUntil.get(task.id);
    if (this.stopping || this.busy.has(task.id) || (idleUntil && now < idleUntil)) return;
    this.busy.add(task.id);
    try {
      await this.runAllDue(task, now);
    } catch (error) {
      this.logger.error(`Task ${task.id} could not be looked after: ${messageOf(error)}`);
    } finally {
      void Promise.resolve(this.running.get(task.id)?.back).then(() => this.busy.delete(task.id));
    }
  }

  /** In order: a period that fails or runs elsewhere holds back the later ones. */
  private async runAllDue(task: RegisteredTask, now: Date): Promise<void> {
    const due = periodsDue(task.schedule, await this.store.watermark(task.id), now);
    if (due.length === 0) {
      this.idleUntil.set(task.id, nextPeriodStart(task.schedule, now));
      return;
    }
    for (const period of due) {
      if (this.stopping) return;
      const claim = await this.store.claim(task.id, period, this.owner, this.clock.now());
      if (claim === 'not-now') return;
      // The order to stop may have come while the claim was being written.
      if (this.stopping && claim !== 'given-up') return void (await this.store.release(claim, now));
      if (claim === 'given-up') this.reportGivenUp(task, period);
      else if (!(await this.runClaimed(task, claim))) return;
    }
  }

  private async runClaimed(task: RegisteredTask, claim: Claim): Promise<boolean> {
    const begun = process.hrtime.bigint();
    const abort = new AbortController();
    const renewal = setInterval(() => void this.renew(claim, abort), RENEW_MS);
    const work = runAs({ kind: 'system', name: task.id }, async () =>
      task.task.run(claim.period, abort.signal),
    );
    const back = work.catch(() => undefined).then(() => void this.running.delete(task.id));
    this.running.set(task.id, { claim, abort, back });
    try {
      await withTimeout(work, task.timeoutSeconds, abort);
      await back;
      if (!(await this.store.finish(claim, this.clock.now())))
        this.logger.warn(`Task ${task.id} lost its hold before it ended`);
      this.observer.taskRan(task.id, 'done', secondsSince(begun));
      return true;
    } catch (error) {
      await this.recordFailure(task, claim, error);
      this.observer.taskRan(task.id, 'failed', secondsSince(begun));
      return false;
    } finally {
      clearInterval(renewal);
    }
  }

  private async recordFailure(task: RegisteredTask, claim: Claim, error: unknown): Promise<void> {
    const now = this.clock.now();
    if (this.stopping) {
      await this.store.release(claim, now);
      return;
    }
    this.logger.error(
      `Task ${task.id}, period ${claim.period.start.toISOString()}, attempt ${claim.attempt}: ${messageOf(error)}`,
    );
    await this.store.fail(claim, messageOf(error), now);
  }

  private async renew(claim: Claim, abort: AbortController): Promise<void> {
    try {
      if (!(await this.store.renew(claim, this.clock.now()))) abort.abort();
    } catch (error) {
      this.logger.warn(`Task ${claim.taskId} could not renew its hold: ${messageOf(error)}`);
    }
  }

  private reportGivenUp(task: RegisteredTask, period: TaskPeriod): void {
    this.logger.error(`Task ${task.id} gave up on the period ${period.start.toISOString()}`);
    this.observer.taskRan(task.id, 'given-up', 0);
  }
}

/** A run that overstays is told to stop and counts as failed, whether or not it listens. */
async function withTimeout(work: Promise<void>, seconds: number, abort: AbortController): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new Error(`timed out after ${seconds} seconds`));
    }, seconds * 1_000);
  });
  try {
    await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((done) => (timer = setTimeout(done, milliseconds)))]);
  clearTimeout(timer);
}

function secondsSince(begun: bigint): number {
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
