import type { LocalDate } from '@yangguang/kernel';

/** When a task is due: once in every slot of so many minutes, or once a day at a time in Shanghai (`HH:MM`). */
export type Schedule = { readonly everyMinutes: number } | { readonly dailyAt: string };

/** The stretch of time a run stands for. Its start, not the moment of the run, decides what the run does. */
export interface TaskPeriod {
  readonly start: Date;
  /** The day in Shanghai on which the period starts. */
  readonly date: LocalDate;
  /** Whether a daily period is made up on a later day than its own. */
  readonly late: boolean;
}

export interface TaskOptions {
  /** `<library>.<what-it-does>`. Never renamed: the rows that remember its runs carry it. */
  readonly id: string;
  /** For operators, in the log and on the metrics page. */
  readonly description: string;
  readonly schedule: Schedule;
  /** A run that takes longer counts as failed; its signal is aborted. */
  readonly timeoutSeconds: number;
}

/**
 * Work that time asks for. A run may come late, and after a crash it may come twice for one period,
 * so it must be idempotent: the same period gives the same result however often it runs.
 * It runs outside a transaction and opens its own, one for each unit of work.
 */
export interface Task {
  run(period: TaskPeriod, signal: AbortSignal): Promise<void>;
}

export interface RegisteredTask extends TaskOptions {
  readonly task: Task;
}
