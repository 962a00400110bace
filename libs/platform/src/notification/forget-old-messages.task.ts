import { Inject } from '@nestjs/common';
import { addDays, CLOCK, instantAt, today, type Clock } from '@yangguang/kernel';
import { ScheduledTask } from '../tasks/scheduled-task.decorator';
import type { Task } from '../tasks/task';
import { OutgoingStore } from './outgoing.store';

/** Half a year answers "was I told"; longer would keep addresses for no purpose (个人信息保护法 art. 19). */
const KEPT_DAYS = 183;

@ScheduledTask({
  id: 'platform.forget-old-messages',
  description: 'Deletes mails and text messages, and the log of their delivery, after half a year',
  schedule: { dailyAt: '03:20' },
  timeoutSeconds: 300,
})
export class ForgetOldMessages implements Task {
  constructor(
    private readonly store: OutgoingStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.store.forget(instantAt(addDays(today(this.clock), -KEPT_DAYS)));
  }
}
