import { Injectable } from '@nestjs/common';
import { Handles } from '@yangguang/platform';
import { CalendarService } from '../calendar/calendar.service';
import { CalendarOverrideChanged, CalendarYearImported } from '../model/calendar-events';
import { RecomputeService } from './recompute.service';

/** Recomputes once more after the commit: a deadline made on the old calendar meanwhile was not seen before it. */
@Injectable()
export class CalendarChangedHandler {
  constructor(
    private readonly calendar: CalendarService,
    private readonly recompute: RecomputeService,
  ) {}

  @Handles(CalendarYearImported, 'calendar.recompute-after-import')
  async onImport(): Promise<void> {
    await this.recompute.apply(await this.calendar.current());
  }

  @Handles(CalendarOverrideChanged, 'calendar.recompute-after-override')
  async onOverride(): Promise<void> {
    await this.recompute.apply(await this.calendar.current());
  }
}
