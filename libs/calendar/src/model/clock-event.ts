import type { ReceiptRule } from './receipt';

export type TermUnit = 'working-day' | 'calendar-day';

/** A time limit: so many working days, or so many calendar days. */
export interface Term {
  readonly unit: TermUnit;
  readonly amount: number;
}

/**
 * What happens to a clock, in order of time. The term and the reading of receipt travel in the first
 * event, so that a later change of a setting never moves a clock that is already running.
 */
export type ClockEvent =
  | { readonly type: 'received'; readonly at: Date; readonly term: Term; readonly receipt?: ReceiptRule }
  | { readonly type: 'paused'; readonly at: Date; readonly reason: string }
  | { readonly type: 'resumed'; readonly at: Date }
  | { readonly type: 'extended'; readonly at: Date; readonly by: number; readonly reason: string }
  /** The term begins anew, as on receipt of a corrected application (《政府信息公开条例》第三十条). */
  | { readonly type: 'restarted'; readonly at: Date }
  | { readonly type: 'finished'; readonly at: Date };

export interface Extension {
  readonly on: string;
  /** In the unit of the term. */
  readonly by: number;
  readonly reason: string;
}
