import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, CLOCK, daysBetween, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { Database, PublicCache, Signals } from '@yangguang/platform';
import { yearOfDate, type WorkingCalendar } from '../model/working-calendar';
import { CalendarRepository, type StoredYear } from './calendar.repository';

const CHANGED = 'calendar.changed';

/** Everything public that is made from the calendar carries this tag in the public cache. */
export const CALENDAR_TAG = 'calendar';

/**
 * The county's working calendar, kept in memory: it is asked on almost every request and changes a few
 * times a year. A change drops it in every process when its transaction commits.
 */
@Injectable()
export class CalendarService implements OnModuleInit {
  private kept: Promise<WorkingCalendar> | undefined;
  /** Open transactions that have changed the tables: they alone see their own change. */
  private readonly changing = new WeakSet<object>();

  constructor(
    private readonly repository: CalendarRepository,
    private readonly database: Database,
    private readonly signals: Signals,
    private readonly cache: PublicCache,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.signals.on(CHANGED, () => this.forget());
    this.signals.on(Signals.RECONNECTED, () => this.forget());
  }

  /** The calendar as it is now. */
  current(): Promise<WorkingCalendar> {
    if (this.database.inTransaction && this.changing.has(this.database.manager))
      return this.repository.load();
    if (this.kept) return this.kept;
    const loading = this.repository.load();
    this.kept = loading;
    loading.catch(() => {
      if (this.kept === loading) this.kept = undefined;
    });
    return loading;
  }

  /** The loaded years with the time they were loaded, in order. */
  years(): Promise<StoredYear[]> {
    return this.repository.years();
  }

  /**
   * Up to which day the holidays are published and loaded, and how many days ahead of today that is
   * (negative when it has passed): a question of the health check.
   */
  async loadedAhead(): Promise<{ until: LocalDate | null; days: number }> {
    const calendar = await this.current();
    const now = today(this.clock);
    let year = yearOfDate(now);
    if (!calendar.isLoaded(year)) {
      const last = calendar.loadedYears().at(-1);
      const until = last === undefined ? null : `${last}-12-31`;
      return { until, days: until === null ? -1 : Math.min(-1, daysBetween(now, until)) };
    }
    while (calendar.isLoaded(year + 1)) year += 1;
    const until = addDays(`${year + 1}-01-01`, -1);
    return { until, days: daysBetween(now, until) };
  }

  /** To be called by whoever changes the calendar's tables, in the transaction of the change. */
  changed(): void {
    this.changing.add(this.database.manager);
    this.cache.drop(CALENDAR_TAG);
    this.database.beforeCommit(() => this.signals.broadcast(CHANGED));
    this.database.onCommit(() => this.forget());
  }

  private forget(): void {
    this.kept = undefined;
  }
}
