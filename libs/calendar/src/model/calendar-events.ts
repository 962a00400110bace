import type { DomainEvent } from '@yangguang/kernel';

/** A year's notice was imported (or replaced); open deadlines have been recomputed. */
export class CalendarYearImported implements DomainEvent {
  static readonly type = 'calendar.year-imported';
  readonly type = CalendarYearImported.type;

  constructor(
    readonly year: number,
    readonly importId: string,
    /** How many open deadlines got another date. */
    readonly moved: number,
  ) {}
}

/** A local day was set or taken back; open deadlines have been recomputed. */
export class CalendarOverrideChanged implements DomainEvent {
  static readonly type = 'calendar.override-changed';
  readonly type = CalendarOverrideChanged.type;

  constructor(
    readonly date: string,
    readonly change: 'added' | 'removed',
    readonly moved: number,
  ) {}
}
