import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { CalendarRepository } from '../calendar/calendar.repository';
import { CalendarService } from '../calendar/calendar.service';
import { dayChanges } from '../model/calendar-change';
import type { WorkingCalendar } from '../model/working-calendar';
import type { CalendarEffect } from './calendar-effect.mapper';
import { RecomputeService } from './recompute.service';

/** A change of the calendar, whatever makes it: looked at first, then carried out with everything that follows. */
@Injectable()
export class CalendarChangeService {
  constructor(
    private readonly calendar: CalendarService,
    private readonly repository: CalendarRepository,
    private readonly recompute: RecomputeService,
  ) {}

  /** What would change if `change` made the calendar, over the dates it is about; nothing is stored. */
  async preview(
    change: (now: WorkingCalendar) => WorkingCalendar,
    dates: Iterable<LocalDate>,
  ): Promise<CalendarEffect> {
    const before = await this.calendar.current();
    const after = change(before);
    return { changes: dayChanges(dates, before, after), moved: await this.recompute.preview(after) };
  }

  /**
   * Carries out a change in the open transaction: `store` writes the tables, every open deadline is
   * recomputed, and all processes drop the calendar they keep when the transaction commits.
   * Changes of the calendar wait for one another.
   */
  async carryOut(store: () => Promise<void>, dates: Iterable<LocalDate>): Promise<CalendarEffect> {
    await this.repository.lockRevision();
    const before = await this.repository.load();
    await store();
    await this.repository.advanceRevision();
    this.calendar.changed();
    const after = await this.repository.load();
    return { changes: dayChanges(dates, before, after), moved: await this.recompute.apply(after) };
  }
}
