import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, newId, type Clock, type PersonActor } from '@yangguang/kernel';
import { Audit, Events } from '@yangguang/platform';
import { CalendarService } from '../calendar/calendar.service';
import type { LocalOverride } from '../model/calendar-day';
import { CalendarOverrideChanged } from '../model/calendar-events';
import { CalendarChangeService } from '../recompute/calendar-change.service';
import { getsAnotherDate, type CalendarEffect } from '../recompute/calendar-effect.mapper';
import { LocalDayRepository, type LocalDay } from './local-day.repository';

/**
 * Days that the county sets over the national notice: local festivals (《全国年节及纪念日放假办法》第四条), floods,
 * days worked against the notice. Each can be looked at before it is set, and taken back.
 */
@Injectable()
export class LocalDayService {
  constructor(
    private readonly days: LocalDayRepository,
    private readonly calendar: CalendarService,
    private readonly changes: CalendarChangeService,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  inForce(): Promise<LocalDay[]> {
    return this.days.inForce();
  }

  /** What setting this day would change; nothing is stored. */
  async preview(day: LocalOverride): Promise<CalendarEffect> {
    await this.assertNew(day);
    return this.changes.preview((now) => now.withOverrides([...now.overrides, day]), [day.date]);
  }

  /** Sets a local day and recomputes every open deadline. */
  async add(
    day: LocalOverride & { readonly basis: string },
    actor: PersonActor,
  ): Promise<{ day: LocalDay; effect: CalendarEffect }> {
    await this.assertNew(day);
    const by = { id: actor.personId, name: displayName(actor) };
    const stored = { ...day, id: newId(), createdAt: this.clock.now() };
    const effect = await this.changes.carryOut(() => this.days.add(stored, by), [day.date]);
    this.tell(day.date, 'added', effect);
    this.audit.record({
      action: 'calendar.local-day-added',
      subjectType: 'calendar.local-day',
      subjectId: stored.id,
      after: { date: day.date, kind: day.kind, name: day.name },
      reason: day.basis,
    });
    return { day: { ...stored, createdByName: by.name }, effect };
  }

  /** Takes a local day back and recomputes every open deadline. */
  async remove(id: string, actor: PersonActor): Promise<CalendarEffect> {
    const day = await this.days.find(id);
    if (!day) throw notFound();
    const by = { id: actor.personId, name: displayName(actor) };
    const takeBack = async (): Promise<void> => {
      // Somebody else may have taken it back while this change waited for its turn.
      if (!(await this.days.remove(id, this.clock.now(), by))) throw notFound();
    };
    const effect = await this.changes.carryOut(takeBack, [day.date]);
    this.tell(day.date, 'removed', effect);
    this.audit.record({
      action: 'calendar.local-day-removed',
      subjectType: 'calendar.local-day',
      subjectId: id,
      before: { date: day.date, kind: day.kind, name: day.name },
    });
    return effect;
  }

  private async assertNew(day: LocalOverride): Promise<void> {
    const values = { date: day.date };
    if (await this.days.isSet(day.date))
      throw new DomainError('conflict', 'calendar.override-exists', { values });
    const calendar = await this.calendar.current();
    if (
      calendar.isWorkingDay(day.date) === (day.kind === 'work') &&
      calendar.isLoaded(Number(day.date.slice(0, 4)))
    ) {
      throw new DomainError('conflict', 'calendar.override-without-effect', { values });
    }
  }

  private tell(date: string, change: 'added' | 'removed', effect: CalendarEffect): void {
    this.events.publish(
      new CalendarOverrideChanged(date, change, effect.moved.filter(getsAnotherDate).length),
    );
  }
}

function notFound(): DomainError {
  return new DomainError('not-found', 'calendar.override-not-found');
}
