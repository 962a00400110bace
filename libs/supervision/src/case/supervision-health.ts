import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { SupervisionHealth } from '../model/read-models';
import { ReminderRepository } from '../reminder/reminder.repository';

/** Answers the health page's questions of business. */
@Injectable()
export class SupervisionHealthReader implements SupervisionHealth {
  constructor(
    private readonly database: Database,
    private readonly reminders: ReminderRepository,
  ) {}

  async oldestUntriaged(): Promise<Date | null> {
    const row = await this.database.one<{ at: Date | null }>(
      "SELECT min(received_at) AS at FROM supervision.case WHERE state = 'submitted'",
    );
    return row?.at ?? null;
  }

  lastReminderDay(): Promise<LocalDate | null> {
    return this.reminders.lastDay();
  }
}
