import { Inject } from '@nestjs/common';
import { addDays, CLOCK, instantAt, today, type Clock } from '@yangguang/kernel';
import { ScheduledTask, type Task } from '@yangguang/platform';
import { CONFIRM_DAYS, KEPT_DAYS } from '../model/follow-rule';
import { SubscriptionRepository } from './subscription.repository';

/** Keeps no address longer than it is of use to its owner (个人信息保护法 art. 19). */
@ScheduledTask({
  id: 'supervision.forget-subscriptions',
  description: 'Deletes addresses that never agreed to follow a message, and those of messages long at rest',
  schedule: { dailyAt: '03:40' },
  timeoutSeconds: 120,
})
export class ForgetSubscriptions implements Task {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const date = today(this.clock);
    await this.subscriptions.forget(instantAt(addDays(date, -CONFIRM_DAYS)), addDays(date, -KEPT_DAYS));
  }
}
