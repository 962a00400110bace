import { addDays, type LocalDate } from '@yangguang/kernel';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { shareOf, type Share } from './figure-sets';

/**
 * By when a unit should have looked at its board (看板每日查看): the county's notice has every unit look each working
 * day, and at three there is still time to.
 */
export const BOARD_TIME = '15:00';

/** A unit, and between which days it had a board. */
export interface BoardUnit {
  readonly id: string;
  readonly openedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** On how many working days of a month somebody of a unit looked at its board. */
export interface LookedDays {
  readonly unitId: string;
  readonly month: string;
  readonly days: number;
}

export interface LookedShares {
  readonly total: Share;
  readonly months: ReadonlyMap<string, Share>;
  readonly units: ReadonlyMap<string, Share>;
}

/** The working days of a stretch, both ends included, in order. */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) days.push(day);
  return days;
}

/**
 * Looked-at days = working days on which somebody of the unit looked at its board ÷ working days on which the unit
 * had one. Over several units or months both are added up, so that the parts always make the whole.
 */
export function lookedShares(
  units: readonly BoardUnit[],
  workingDays: readonly LocalDate[],
  looked: readonly LookedDays[],
): LookedShares {
  const sums = { all: new Sums(), months: new Sums(), units: new Sums() };
  const add = (unitId: string, month: string, days: number, of: number): void => {
    sums.all.add('', days, of);
    sums.months.add(month, days, of);
    sums.units.add(unitId, days, of);
  };
  const byMonth = new Map<string, LocalDate[]>();
  for (const day of workingDays) {
    const month = day.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), day]);
  }
  const known = new Set(units.map(({ id }) => id));
  for (const unit of units) {
    for (const [month, days] of byMonth)
      add(unit.id, month, 0, days.filter((day) => hasBoard(unit, day)).length);
  }
  for (const { unitId, month, days } of looked) if (known.has(unitId)) add(unitId, month, days, 0);
  return {
    total: sums.all.shares().get('') ?? shareOf(0, 0),
    months: sums.months.shares(),
    units: sums.units.shares(),
  };
}

export function hasBoard({ openedOn, endedOn }: BoardUnit, day: LocalDate): boolean {
  return openedOn <= day && (endedOn === null || day < endedOn);
}

class Sums {
  private readonly sums = new Map<string, { days: number; of: number }>();

  add(key: string, days: number, of: number): void {
    const sum = this.sums.get(key) ?? { days: 0, of: 0 };
    this.sums.set(key, { days: sum.days + days, of: sum.of + of });
  }

  shares(): Map<string, Share> {
    return new Map([...this.sums].map(([key, { days, of }]) => [key, shareOf(days, of)]));
  }
}
