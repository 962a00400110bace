export * from './calendar.module';
export { CALENDAR_TAG, CalendarService } from './calendar/calendar.service';
export { DeadlineDayResponse, DeadlineResponse } from './calendar/dto/deadline.response';
export { AskedDate } from './calendar/dto/asked-date.decorator';
export { DeadlineHolders } from './recompute/deadline-holders';
export { RecomputeService } from './recompute/recompute.service';
export { ReceiptRuleService } from './receipt-rule/receipt-rule.service';
