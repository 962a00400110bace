import { Global, Module } from '@nestjs/common';
import { registerMessages } from '../messages/catalog';
import { MetricsModule } from '../metrics/metrics.module';
import { TasksModule } from '../tasks/tasks.module';
import { DeliveryLog } from './delivery-log.service';
import { DeliveryWorker } from './delivery-worker';
import { DeliveryStaffController } from './delivery.staff.controller';
import { Digest } from './digest';
import { DigestText } from './digest-text';
import { DigestTask } from './digest.task';
import { ForgetOldMessages } from './forget-old-messages.task';
import { KeptMessageStaffController } from './kept-message.staff.controller';
import { notificationEn } from './locales/en';
import { notificationZh } from './locales/zh-CN';
import { MessageSender } from './message-sender';
import { NotificationList } from './notification-list.service';
import { NotificationStreams } from './notification-streams';
import { NotificationStaffController } from './notification.staff.controller';
import { NotificationStore } from './notification.store';
import { Notifier } from './notifier';
import { OutgoingStore } from './outgoing.store';
import { Postbox } from './postbox';

registerMessages({ 'zh-CN': notificationZh, en: notificationEn });

/** Tells people things. Global, since every domain does; it needs PEOPLE_CONTACTS and WORKING_HOURS bound by the program. */
@Global()
@Module({
  imports: [TasksModule, MetricsModule],
  controllers: [NotificationStaffController, KeptMessageStaffController, DeliveryStaffController],
  providers: [
    Notifier,
    NotificationStore,
    NotificationList,
    NotificationStreams,
    OutgoingStore,
    Postbox,
    MessageSender,
    DeliveryWorker,
    DeliveryLog,
    Digest,
    DigestText,
    DigestTask,
    ForgetOldMessages,
  ],
  exports: [Notifier, DeliveryWorker, Postbox],
})
export class NotificationModule {}
