import { Injectable } from '@nestjs/common';
import { movedDeadline, type MovedDeadline } from '../model/calendar-change';
import type { DeadlineHolder } from '../model/deadline-holder';
import type { WorkingCalendar } from '../model/working-calendar';
import { DeadlineHolders } from './deadline-holders';

/** Holds every running deadline of the county against a calendar. */
@Injectable()
export class RecomputeService {
  constructor(private readonly holders: DeadlineHolders) {}

  /** What would move under this calendar; nothing is changed. */
  async preview(calendar: WorkingCalendar): Promise<MovedDeadline[]> {
    const moved: MovedDeadline[] = [];
    for (const holder of this.holders.all()) moved.push(...(await this.movedOf(holder, calendar)));
    return moved;
  }

  /** Tells every holder what moves under this calendar. Doing it twice is doing it once. */
  async apply(calendar: WorkingCalendar): Promise<MovedDeadline[]> {
    const all: MovedDeadline[] = [];
    for (const holder of this.holders.all()) {
      const moved = await this.movedOf(holder, calendar);
      if (moved.length > 0) await holder.recomputed(moved, calendar);
      all.push(...moved);
    }
    return all;
  }

  private async movedOf(holder: DeadlineHolder, calendar: WorkingCalendar): Promise<MovedDeadline[]> {
    const moved: MovedDeadline[] = [];
    for await (const open of holder.openDeadlines()) {
      const change = movedDeadline(open, calendar);
      if (change) moved.push(change);
    }
    return moved;
  }
}
