import type { WorkingCalendar } from '@yangguang/calendar/model';
import { addDays, localDateOf, type LocalDate } from '@yangguang/kernel';
import { receiptNumber } from '../model/receipt-number';
import { caseStory, type DemoCounty } from './case-story';
import type { DemoCase } from './demo-case';
import { Prng } from './prng';
import { writingTime } from './schedule';

export interface DemoOptions extends DemoCounty {
  readonly seed: number;
  /** The year of messages ends at this instant; nothing in it is later. */
  readonly now: Date;
  readonly calendar: WorkingCalendar;
  readonly numberPrefix: string;
}

const DAYS = 365;
/** Working days ago at which a case is made to lie unanswered: a county without one would be no demonstration. */
const STUCK_AGES = [8, 10, 13];

/** The last working days bring more, so that every queue has something in it whatever the hour. */
const BUSY_AGE = 3;
const BUSY_MORE = 5;

/**
 * A year of messages to a fictional county, in every state, decided by the seed and counted back from
 * now. Pure: it writes nothing.
 */
export function demoCases(options: DemoOptions): DemoCase[] {
  const random = new Prng(options.seed);
  const today = localDateOf(options.now);
  const cases: DemoCase[] = [];
  for (let date = addDays(today, 1 - DAYS); date <= today; date = addDays(date, 1)) {
    cases.push(...day(random, date, options));
  }
  return cases;
}

function day(random: Prng, date: LocalDate, options: DemoOptions): DemoCase[] {
  const { calendar, now, numberPrefix } = options;
  const age = calendar.ordinalOf(localDateOf(now)) - calendar.ordinalOf(date);
  const busy = age <= BUSY_AGE ? BUSY_MORE : 0;
  const count = calendar.isWorkingDay(date) ? random.int(3, 8) + busy : random.int(0, 3);
  const times = Array.from({ length: count }, () => writingTime(random, date)).sort(
    (a, b) => a.getTime() - b.getTime(),
  );
  const written = times.filter((time) => time <= now);
  return written.map((receivedAt, index) =>
    caseStory(random, options, {
      number: receiptNumber(numberPrefix, date, index + 1),
      receivedAt,
      stuck: index === 0 && STUCK_AGES.includes(age),
    }),
  );
}
