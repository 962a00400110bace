import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';
import { instantAt, localDateOf, localTimeOf, type LocalDate } from '@yangguang/kernel';
import type { Prng } from './prng';

/** The office day in minutes after midnight. */
const OPENS = 8 * 60 + 40;
const CLOSES = 17 * 60 + 20;
/** Steps that can fall on one day; so many minutes must be left of it. */
const ROOM = 90;

/** The steps of the county's work on a message, in order. */
export const STEPS = ['dispatched', 'received', 'draft-submitted', 'signed-off', 'answered'] as const;

export type Step = (typeof STEPS)[number];

/**
 * When each step is taken, if the answer is to go out on the n-th working day after receipt: in office
 * hours of working days, each later than the one before.
 */
export function scheduleSteps(
  random: Prng,
  receivedAt: Date,
  workingDays: number,
  calendar: WorkingCalendar,
): Map<Step, Date> {
  const received = localDateOf(receivedAt);
  const first = sameDayPossible(receivedAt, calendar) && (workingDays === 0 || random.chance(0.6)) ? 0 : 1;
  const last = Math.max(workingDays, first);
  const offsets = STEPS.map((_, index) =>
    index === 0 ? first : index === STEPS.length - 1 ? last : random.int(first, last),
  ).sort((a, b) => a - b);
  const times = new Map<Step, Date>();
  for (const offset of new Set(offsets)) {
    const steps = STEPS.filter((_, index) => offsets[index] === offset);
    const date = offset === 0 ? received : addWorkingDays(received, offset, calendar);
    const from = offset === 0 ? Math.max(OPENS, minutesOf(receivedAt) + 10) : OPENS;
    const minutes = steps.map(() => random.int(from, CLOSES - steps.length)).sort((a, b) => a - b);
    steps.forEach((step, index) =>
      times.set(step, atMinute(date, (minutes[index] ?? from) + index, random.int(0, 59))),
    );
  }
  return times;
}

function sameDayPossible(receivedAt: Date, calendar: WorkingCalendar): boolean {
  return calendar.isWorkingDay(localDateOf(receivedAt)) && minutesOf(receivedAt) < CLOSES - ROOM;
}

/** An instant in office hours of the n-th working day after another. */
export function officeTimeAfter(
  random: Prng,
  after: Date,
  workingDays: number,
  calendar: WorkingCalendar,
): Date {
  const date = addWorkingDays(localDateOf(after), workingDays, calendar);
  return atMinute(date, random.int(OPENS, CLOSES), random.int(0, 59));
}

/** When people write: mostly by day, some at night. */
export function writingTime(random: Prng, date: LocalDate): Date {
  const hour = random.weighted([
    [random.int(0, 6), 3],
    [random.int(7, 8), 12],
    [random.int(9, 11), 34],
    [random.int(12, 14), 18],
    [random.int(15, 17), 20],
    [random.int(18, 20), 8],
    [random.int(21, 23), 5],
  ]);
  return atMinute(date, hour * 60 + random.int(0, 59), random.int(0, 59));
}

function minutesOf(instant: Date): number {
  const [hours = 0, minutes = 0] = localTimeOf(instant).split(':').map(Number);
  return hours * 60 + minutes;
}

function atMinute(date: LocalDate, minute: number, second: number): Date {
  const two = (value: number) => String(value).padStart(2, '0');
  return instantAt(date, `${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}`);
}
