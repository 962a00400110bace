import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { instantAt, localDateOf, type LocalDate } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import type { Task, TaskPeriod } from '../tasks/task';
import { TaskRegistry } from '../tasks/task-registry';
import { Digest } from './digest';
import { WORKING_HOURS, type WorkingHours } from './ports';

/**
 * One digest a working day. A day off has none: its notifications come with the next working day's.
 * A late period has none either, since the present one takes all. Not marked by the decorator,
 * because its hour is a setting.
 */
@Injectable()
export class DigestTask implements Task, OnModuleInit {
  constructor(
    private readonly digest: Digest,
    private readonly registry: TaskRegistry,
    private readonly config: AppConfig,
    @Inject(WORKING_HOURS) private readonly hours: WorkingHours,
  ) {}

  onModuleInit(): void {
    this.registry.add(
      {
        id: 'platform.digest',
        description: 'Mails each person the notifications they have not read',
        schedule: { dailyAt: this.config.digestAt },
        timeoutSeconds: 600,
      },
      this,
    );
  }

  async run(period: TaskPeriod): Promise<void> {
    if (period.late || !(await this.isWorkingDay(period.date))) return;
    await this.digest.bundle(period.start, period.date);
  }

  /** Whether work begins at some time of that day. */
  private async isWorkingDay(date: LocalDate): Promise<boolean> {
    return localDateOf(await this.hours.nextOpening(instantAt(date))) === date;
  }
}
