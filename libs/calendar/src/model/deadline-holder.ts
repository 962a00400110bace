import type { MovedDeadline, OpenDeadline } from './calendar-change';
import type { WorkingCalendar } from './working-calendar';

/**
 * What a domain that stores due dates tells the calendar, and lets itself be told. Implement it in the
 * domain's server and register it with `DeadlineHolders`; the calendar asks before and after it changes.
 */
export interface DeadlineHolder {
  /** For the log: `supervision.case`. */
  readonly name: string;
  /** Every deadline that still runs. Asked inside the transaction of a change, so it sees what that sees. */
  openDeadlines(): AsyncIterable<OpenDeadline>;
  /**
   * Stores the new due dates, in the open transaction. It may be told the same twice, and it may be
   * told of a matter that has been finished meanwhile, which it leaves alone.
   */
  recomputed(moved: readonly MovedDeadline[], calendar: WorkingCalendar): Promise<void>;
}
