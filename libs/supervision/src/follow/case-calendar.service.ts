import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { icsOf } from '@yangguang/calendar/model';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig, translate } from '@yangguang/platform';
import { clocksOfRow } from '../case/case-clocks';
import { CaseRepository } from '../case/case.repository';
import { dueOf } from '../model/case-clock';
import { FollowLinks } from './follow-links';

/** The due date of a message as a calendar that follows it: moved when it moves, struck out when it is over. */
@Injectable()
export class CaseCalendarService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly links: FollowLinks,
    private readonly calendar: CalendarService,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Names the message by its number alone: calendars are shared, and shown on screens in public. */
  async file(caseId: string, key: string): Promise<string> {
    this.links.check('calendar', caseId, key);
    const row = await this.cases.get(caseId, { kind: 'county', reports: true });
    const { language, number } = row;
    const { publicUrl } = this.config;
    const paused = translate(language, 'supervision.clock.paused');
    return icsOf(dueOf(clocksOfRow(row).citizen, await this.calendar.current(), paused), {
      uid: `${number}@${new URL(publicUrl).hostname}`,
      // Whatever moves the date writes the case, so its version never stands still when the entry changes.
      sequence: row.version,
      title: translate(language, 'supervision.follow.calendar-title', { number }),
      cancelled: row.closedOn !== null,
      url: `${publicUrl}/track?number=${number}`,
      language,
      stamp: this.clock.now(),
    });
  }
}
