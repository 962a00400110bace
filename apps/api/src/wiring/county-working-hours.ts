import { Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { addDays, instantAt, localDateOf, localTimeOf } from '@yangguang/kernel';
import type { WorkingHours } from '@yangguang/platform';

/** Office hours of the county, in Asia/Shanghai. */
const OPENS = '08:30';
const CLOSES = '17:30';
/** The longest run of days off there ever was is ten; a month without work would be a broken calendar. */
const FARTHEST_DAYS = 31;

/** Tells the notification service when people are at work, by the calendar's working days. */
@Injectable()
export class CountyWorkingHours implements WorkingHours {
  constructor(private readonly calendars: CalendarService) {}

  async isOpen(at: Date): Promise<boolean> {
    const calendar = await this.calendars.current();
    const time = localTimeOf(at);
    return calendar.isWorkingDay(localDateOf(at)) && time >= OPENS && time < CLOSES;
  }

  async nextOpening(at: Date): Promise<Date> {
    if (await this.isOpen(at)) return at;
    const calendar = await this.calendars.current();
    const today = localDateOf(at);
    let day = localTimeOf(at) < OPENS ? today : addDays(today, 1);
    for (let ahead = 0; ahead < FARTHEST_DAYS && !calendar.isWorkingDay(day); ahead += 1)
      day = addDays(day, 1);
    return instantAt(day, OPENS);
  }
}
