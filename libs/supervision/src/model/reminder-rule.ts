import { instantAt, type LocalDate } from '@yangguang/kernel';
import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';
import { isProtected, type CaseKind } from './case-kind';
import type { Holder } from './case-state';
import { dueAt, type DueHistory, type DueSpan } from './due-history';
import { CLOCK_NAMES, type ClockName } from './reply-deadline';

/** Rungs of the ladder, in working days from the due date T. */
export const REMINDER_LEVELS = ['T-2', 'T-1', 'T', 'T+1', 'T+3'] as const;

export type ReminderLevel = (typeof REMINDER_LEVELS)[number];

const OFFSETS: Readonly<Record<ReminderLevel, number>> = { 'T-2': -2, 'T-1': -1, T: 0, 'T+1': 1, 'T+3': 3 };

/** Whom a reminder goes to, as a role: people change, the row stays true. */
export const REMINDER_RECIPIENTS = ['handler', 'unit-leader', 'centre', 'office'] as const;

export type ReminderRecipient = (typeof REMINDER_RECIPIENTS)[number];

/** The time of day at which reminders are due and the state of a case is read for them. */
export const REMINDER_TIME = '08:30';

export interface HoldingSpan {
  readonly from: Date;
  readonly holder: Holder;
  /** The lead unit, while a unit has it. */
  readonly unitId: string | null;
}

/** A case as the rule sees it: what has been due since when, and who has had it in hand since when, oldest first. */
export interface RemindableCase {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly confidential: boolean;
  readonly dues: DueHistory;
  readonly holdings: readonly HoldingSpan[];
}

export interface ReminderRow {
  readonly caseId: string;
  readonly clock: ClockName;
  readonly level: ReminderLevel;
  readonly recipient: ReminderRecipient;
  /** Whose handler or leader; null for the centre and the two offices. */
  readonly unitId: string | null;
  /** The due date T that it counts from. When that moves, the ladder begins anew. */
  readonly deadline: LocalDate;
  /** The day the reminder belongs to, whenever it is written. */
  readonly dueOn: LocalDate;
}

/** The day of a rung: T itself, or so many working days before or after it. */
export function levelDate(due: LocalDate, level: ReminderLevel, calendar: WorkingCalendar): LocalDate {
  const offset = OFFSETS[level];
  return offset === 0 ? due : addWorkingDays(due, offset, calendar);
}

/**
 * Every reminder that is due up to and including a date. Each rung is judged by what was due and who had
 * the case at 08:30 of the rung's own day, not of the day it is computed, so a scheduler that stood still
 * for a week and one that never did write the same set, also where the due date was moved meanwhile.
 */
export function remindersDue(
  subject: RemindableCase,
  asOf: LocalDate,
  calendar: WorkingCalendar,
): ReminderRow[] {
  return CLOCK_NAMES.flatMap((clock) =>
    deadlinesIn(subject.dues[clock]).flatMap((due) => rungs(subject, clock, due, asOf, calendar)),
  );
}

/** The highest rung reached by a date; nothing before the first. */
export function reachedLevel(
  due: LocalDate,
  asOf: LocalDate,
  calendar: WorkingCalendar,
): ReminderLevel | undefined {
  return REMINDER_LEVELS.filter((level) => levelDate(due, level, calendar) <= asOf).at(-1);
}

/** Each date once, also when it stood twice: its rungs are the same. */
function deadlinesIn(spans: readonly DueSpan[]): LocalDate[] {
  return [...new Set(spans.flatMap(({ due }) => due ?? []))];
}

function rungs(
  subject: RemindableCase,
  clock: ClockName,
  due: LocalDate,
  asOf: LocalDate,
  calendar: WorkingCalendar,
): ReminderRow[] {
  return REMINDER_LEVELS.flatMap((level) => {
    const dueOn = levelDate(due, level, calendar);
    if (dueOn > asOf) return [];
    const instant = instantAt(dueOn, REMINDER_TIME);
    if (dueAt(subject.dues[clock], instant) !== due) return [];
    const held = heldAt(subject.holdings, instant);
    // Nobody is reminded of what waits for the citizen, or is over.
    if (!held || held.holder === 'none' || held.holder === 'citizen') return [];
    // The unit's own clock says nothing while another has the case in hand.
    if (clock === 'unit' && held.holder !== 'unit') return [];
    const told = recipients(clock, level, held.holder);
    // The two offices do not see reports of wrongdoing, so they are not told of one either.
    const allowed = isProtected(subject.kind, subject.confidential)
      ? told.filter((recipient) => recipient !== 'office')
      : told;
    return allowed.map((recipient) => ({
      caseId: subject.caseId,
      clock,
      level,
      recipient,
      unitId: recipient === 'handler' || recipient === 'unit-leader' ? held.unitId : null,
      deadline: due,
      dueOn,
    }));
  });
}

/**
 * Handler and leader while a unit has it, the centre while the centre has it; the two offices join on
 * the citizen's clock once it has run out.
 */
function recipients(
  clock: ClockName,
  level: ReminderLevel,
  holder: 'unit' | 'centre' | 'office',
): readonly ReminderRecipient[] {
  if (holder === 'office') return ['office'];
  const inHand: readonly ReminderRecipient[] = holder === 'unit' ? ['handler', 'unit-leader'] : ['centre'];
  return clock === 'citizen' && OFFSETS[level] > 0 ? [...inHand, 'office'] : inHand;
}

function heldAt(holdings: readonly HoldingSpan[], instant: Date): HoldingSpan | undefined {
  return holdings.filter((span) => span.from.getTime() <= instant.getTime()).at(-1);
}
