export * from './calendar-change';
export * from './calendar-day';
export * from './calendar-day-deadline';
export * from './calendar-events';
export * from './clock';
export * from './clock-event';
export type {
  CalendarDayDeadline,
  Deadline,
  DeadlineDay,
  DeadlineReason,
  ProvisionalReason,
} from './deadline';
export * from './deadline-holder';
export * from './describe-day';
export * from './describe-deadline';
export * from './ics';
export { pauseCovering, type Pause } from './pause';
export * from './permissions';
export * from './receipt';
export * from './standing';
export * from './working-calendar';
export { workingDeadline, LONGEST_TERM } from './working-deadline';
export * from './working-days';
export * from './year-file';
