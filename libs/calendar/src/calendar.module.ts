import { Module } from '@nestjs/common';
import { registerMessages } from '@yangguang/platform';
import { CalendarPublicController } from './calendar/calendar.public.controller';
import { CalendarRepository } from './calendar/calendar.repository';
import { CalendarService } from './calendar/calendar.service';
import { CalendarStaffController } from './calendar/calendar.staff.controller';
import { LocalDayRepository } from './local-day/local-day.repository';
import { LocalDayService } from './local-day/local-day.service';
import { LocalDayStaffController } from './local-day/local-day.staff.controller';
import { en } from './locales/en';
import { zhCN } from './locales/zh-CN';
import { CalendarChangeService } from './recompute/calendar-change.service';
import { CalendarChangedHandler } from './recompute/calendar-changed.handler';
import { DeadlineHolders } from './recompute/deadline-holders';
import { RecomputeDeadlinesTask } from './recompute/recompute-deadlines.task';
import { RecomputeService } from './recompute/recompute.service';
import { ReceiptRuleService } from './receipt-rule/receipt-rule.service';
import { ReceiptRuleStaffController } from './receipt-rule/receipt-rule.staff.controller';
import { YearImportRepository } from './year-import/year-import.repository';
import { YearImportService } from './year-import/year-import.service';
import { YearImportStaffController } from './year-import/year-import.staff.controller';

registerMessages({ 'zh-CN': zhCN, en });

/** The county's working calendar: asked by every domain, changed by import and by local days. */
@Module({
  controllers: [
    CalendarPublicController,
    CalendarStaffController,
    YearImportStaffController,
    LocalDayStaffController,
    ReceiptRuleStaffController,
  ],
  providers: [
    CalendarRepository,
    CalendarService,
    DeadlineHolders,
    RecomputeService,
    CalendarChangeService,
    CalendarChangedHandler,
    RecomputeDeadlinesTask,
    YearImportRepository,
    YearImportService,
    LocalDayRepository,
    LocalDayService,
    ReceiptRuleService,
  ],
  exports: [CalendarService, DeadlineHolders, ReceiptRuleService],
})
export class CalendarModule {}
