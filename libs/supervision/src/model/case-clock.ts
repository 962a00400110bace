import { localDateOf, type LocalDate } from '@yangguang/kernel';
import { workingDeadline, type Deadline, type WorkingCalendar } from '@yangguang/calendar/model';
import { CLOCK_LIMITS } from './reply-deadline';
import type { TimelineType } from './timeline';

/** Days on which both clocks stood because the citizen had been asked something; `to` is null while they stand. */
export interface Standstill {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** One clock as it runs: its day 0, the working days it has, the days it stood. */
export interface RunningClock {
  readonly from: LocalDate;
  readonly limit: number;
  readonly pauses: readonly Standstill[];
}

/** Both clocks of a case. */
export interface CaseClocks {
  readonly citizen: RunningClock;
  /** The present lead unit's own; null while no unit has the case. */
  readonly unit: RunningClock | null;
}

/** The part of a line of the trail that moves clocks. */
export interface ClockLine {
  readonly at: Date;
  readonly type: TimelineType;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** How the clocks of a case begin: the citizen's with the legal day of receipt, a unit's not yet. */
export function newClocks(receivedOn: LocalDate): CaseClocks {
  return { citizen: { from: receivedOn, limit: CLOCK_LIMITS.citizen, pauses: [] }, unit: null };
}

type Effect = (clocks: CaseClocks, on: LocalDate, line: ClockLine) => CaseClocks;

const handOver: Effect = ({ citizen }, on) => ({ citizen, unit: unitClock(on) });
const takeAway: Effect = ({ citizen }) => ({ citizen, unit: null });
const goOn: Effect = (clocks, on) =>
  both(clocks, (clock) => ({
    ...clock,
    pauses: clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: on } : pause)),
  }));

/** The lines that move clocks; all others leave them as they are. */
const EFFECTS: Readonly<Partial<Record<TimelineType, Effect>>> = {
  dispatched: handOver,
  redispatched: handOver,
  settled: handOver,
  returned: takeAway,
  merged: takeAway,
  released: takeAway,
  'marked-confidential': (clocks, on, line) =>
    line.detail['taken'] === true ? takeAway(clocks, on, line) : clocks,
  'asked-for-more': (clocks, on) =>
    both(clocks, (clock) => ({ ...clock, pauses: [...clock.pauses, { from: on, to: null }] })),
  resumed: goOn,
  withdrawn: goOn,
  'extension-granted': (clocks, _on, { detail }) =>
    both(clocks, (clock) => ({ ...clock, limit: clock.limit + Number(detail['days'] ?? 0) })),
  reworked: (_clocks, on) => ({ citizen: newClocks(on).citizen, unit: unitClock(on) }),
};

/** Which lines those are. */
export const CLOCK_LINES = Object.keys(EFFECTS) as TimelineType[];

/**
 * What one line does to the clocks. Handing over inside the county touches the unit's clock alone; the
 * citizen's moves only by what the citizen is told of: a question, a granted extension, a new round.
 */
export function advanceClocks(clocks: CaseClocks, line: ClockLine): CaseClocks {
  return EFFECTS[line.type]?.(clocks, localDateOf(line.at), line) ?? clocks;
}

/** Both clocks after all lines of the trail, oldest first: the one truth that stored due dates are held to. */
export function clocksOf(receivedOn: LocalDate, lines: readonly ClockLine[]): CaseClocks {
  return lines.reduce(advanceClocks, newClocks(receivedOn));
}

/** When a clock runs out. An open pause adds nothing yet and makes the date provisional. */
export function dueOf(clock: RunningClock, calendar: WorkingCalendar, pauseReason = ''): Deadline {
  const pauses = clock.pauses.map((pause) => ({ ...pause, reason: pauseReason }));
  return workingDeadline(clock.from, clock.limit, calendar, pauses);
}

function unitClock(from: LocalDate): RunningClock {
  return { from, limit: CLOCK_LIMITS.unit, pauses: [] };
}

function both(clocks: CaseClocks, change: (clock: RunningClock) => RunningClock): CaseClocks {
  return { citizen: change(clocks.citizen), unit: clocks.unit && change(clocks.unit) };
}
