import type { LocalDate } from '@yangguang/kernel';

/** What a notice says of one date: off (放假), or worked although it is a weekend (调休上班). */
export type DayKind = 'off' | 'work';

/** One date named by a notice. Ordinary weekdays and weekends are not listed: the week's rule covers them. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** The holiday the day belongs to, as the notice calls it: 春节, 国庆节. */
  readonly name: string;
}

/**
 * One year's arrangement of the State Council (国务院办公厅关于某年部分节假日安排的通知). Its days may reach into the
 * last days of December before: the notice of 2019 made 2018-12-29 a working Saturday.
 */
export interface CalendarYear {
  readonly year: number;
  /** The notice's name and number, as a reader would look it up. */
  readonly notice: string;
  /** Where the notice is published, when known. */
  readonly sourceUrl: string | null;
  readonly days: readonly CalendarDay[];
}

/**
 * A day set by local government over the national notice: an ethnic festival, a flood day
 * (《全国年节及纪念日放假办法》第四条).
 */
export interface LocalOverride {
  readonly date: LocalDate;
  readonly kind: DayKind;
  readonly name: string;
}

/** Why a date is a working day or not. */
export type CalendarReason =
  | 'working-day'
  | 'make-up-working-day'
  | 'weekend'
  | 'holiday'
  | 'local-holiday'
  | 'local-working-day'
  | 'calendar-unknown';

/** What the calendar says of one date. */
export interface DayFact {
  readonly working: boolean;
  readonly reason: CalendarReason;
  /** The holiday's or the local day's name; null on an ordinary day. */
  readonly name: string | null;
}
