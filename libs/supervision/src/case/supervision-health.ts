import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '@yangguang/kernel';
import { Database, TaskLog } from '@yangguang/platform';
import type { SupervisionHealth } from '../model/read-models';

/** Never renamed: the rows of its runs carry it. */
const REMIND_TASK = 'supervision.remind';

/** Answers the health page's questions of business. */
@Injectable()
export class SupervisionHealthReader implements SupervisionHealth {
  constructor(
    private readonly database: Database,
    private readonly tasks: TaskLog,
  ) {}

  async oldestUntriaged(): Promise<Date | null> {
    const row = await this.database.one<{ at: Date | null }>(
      "SELECT min(received_at) AS at FROM supervision.case WHERE state = 'submitted'",
    );
    return row?.at ?? null;
  }

  /** From the task's runs and not from the reminders: on most days nothing falls due, and that is no fault. */
  async lastReminderDay(): Promise<LocalDate | null> {
    const standing = await this.tasks.standing(REMIND_TASK);
    return standing?.lastDone ? localDateOf(standing.lastDone) : null;
  }
}
