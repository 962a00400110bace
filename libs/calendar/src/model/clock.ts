import { DomainError, localDateOf, type LocalDate } from '@yangguang/kernel';
import { calendarDayDeadline } from './calendar-day-deadline';
import type { ClockEvent, Extension, Term } from './clock-event';
import type { CalendarDayDeadline, Deadline } from './deadline';
import type { Pause } from './pause';
import { DEFAULT_RECEIPT_RULE, legalReceiptOf, type LegalReceipt, type ReceiptRule } from './receipt';
import { workingDeadline } from './working-deadline';
import type { WorkingCalendar } from './working-calendar';

/** Where a clock stands after its events: everything a page, a mail or an .ics file needs to say about it. */
export interface Clock extends LegalReceipt {
  /** The real time of receipt (or of the restart). */
  readonly receivedAt: Date;
  /** The term with its extensions. */
  readonly term: Term;
  readonly extensions: readonly Extension[];
  readonly pauses: readonly Pause[];
  /** Since when the clock stands; null while it runs. */
  readonly pausedSince: LocalDate | null;
  readonly finishedOn: LocalDate | null;
  readonly deadline: Deadline | CalendarDayDeadline;
}

interface Running {
  receivedAt: Date;
  receipt: ReceiptRule;
  term: Term;
  extensions: Extension[];
  pauses: Pause[];
  finishedOn: LocalDate | null;
}

/**
 * The clock that a list of events and a calendar make. Pure: the same events on a newly imported
 * calendar give the recomputed clock.
 *
 * @param asOf today, needed only to say how far a still standing clock has moved its due date.
 * @throws DomainError `calendar.clock-order` when the events cannot have happened in this order.
 */
export function clockOf(events: readonly ClockEvent[], calendar: WorkingCalendar, asOf?: LocalDate): Clock {
  const state = fold(events);
  const receipt = legalReceiptOf(state.receivedAt, state.receipt, calendar);
  const extension = state.extensions.reduce((sum, each) => sum + each.by, 0);
  const term = { unit: state.term.unit, amount: state.term.amount + extension };
  const count = term.unit === 'working-day' ? workingDeadline : calendarDayDeadline;
  return {
    ...receipt,
    receivedAt: state.receivedAt,
    term,
    extensions: state.extensions,
    pauses: state.pauses,
    pausedSince: state.pauses.find((pause) => pause.to === null)?.from ?? null,
    finishedOn: state.finishedOn,
    deadline: count(receipt.legalReceipt, term.amount, calendar, state.pauses, state.finishedOn ?? asOf),
  };
}

function fold(events: readonly ClockEvent[]): Running {
  const [first, ...rest] = events;
  if (first?.type !== 'received') throw outOfOrder(first?.type ?? 'none');
  const state: Running = {
    receivedAt: first.at,
    receipt: first.receipt ?? DEFAULT_RECEIPT_RULE,
    term: first.term,
    extensions: [],
    pauses: [],
    finishedOn: null,
  };
  let last = first.at;
  for (const event of rest) {
    if (event.at < last || state.finishedOn !== null) throw outOfOrder(event.type);
    last = event.at;
    apply(state, event);
  }
  return state;
}

function apply(state: Running, event: ClockEvent): void {
  const on = localDateOf(event.at);
  const open = state.pauses.findIndex((pause) => pause.to === null);
  switch (event.type) {
    case 'received':
      throw outOfOrder(event.type);
    case 'paused':
      if (open >= 0) throw outOfOrder(event.type);
      state.pauses = [...state.pauses, { from: on, to: null, reason: event.reason }];
      return;
    case 'resumed':
      if (open < 0) throw outOfOrder(event.type);
      state.pauses = state.pauses.map((pause, index) => (index === open ? { ...pause, to: on } : pause));
      return;
    case 'extended':
      state.extensions = [...state.extensions, { on, by: event.by, reason: event.reason }];
      return;
    case 'restarted':
      state.receivedAt = event.at;
      state.pauses = [];
      state.extensions = [];
      return;
    case 'finished':
      state.finishedOn = on;
  }
}

function outOfOrder(event: string): DomainError {
  return new DomainError('illegal-intent', 'calendar.clock-order', { values: { event } });
}
