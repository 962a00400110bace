import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, newId, type Clock, type PersonActor } from '@yangguang/kernel';
import { Audit, Events } from '@yangguang/platform';
import { CalendarRepository } from '../calendar/calendar.repository';
import { CalendarYearImported } from '../model/calendar-events';
import type { CalendarYear } from '../model/calendar-day';
import { readYearFile } from '../model/year-file';
import { CalendarChangeService } from '../recompute/calendar-change.service';
import { getsAnotherDate } from '../recompute/calendar-effect.mapper';
import { YearImportRepository, type YearImport, type YearImportLine } from './year-import.repository';

/**
 * Brings a year's notice into the calendar in two steps: a preview that shows which days change and
 * which open deadlines move, and, only when somebody confirms what they saw, the change itself.
 */
@Injectable()
export class YearImportService {
  constructor(
    private readonly imports: YearImportRepository,
    private readonly calendars: CalendarRepository,
    private readonly changes: CalendarChangeService,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads an uploaded year file and says what it would do. @throws DomainError `calendar.year-file-invalid` */
  async preview(file: Record<string, unknown>, notice: string, actor: PersonActor): Promise<YearImport> {
    const year = readYearFile(file, notice);
    const basedOnRevision = await this.calendars.revision();
    const effect = await this.changes.preview((now) => now.withYear(year), await this.datesOf(year));
    const id = newId();
    await this.imports.add(
      { id, ...year, ...effect, basedOnRevision, createdAt: this.clock.now() },
      { id: actor.personId, name: displayName(actor) },
    );
    return this.find(id);
  }

  /** Makes a previewed year part of the calendar. @throws DomainError when the calendar changed since the preview */
  async apply(id: string, actor: PersonActor): Promise<YearImport> {
    const revision = await this.calendars.lockRevision();
    const one = await this.find(id);
    if (one.appliedAt !== null) throw new DomainError('conflict', 'calendar.import-already-applied');
    if (one.basedOnRevision !== revision) throw new DomainError('conflict', 'calendar.import-outdated');
    const now = this.clock.now();
    const effect = await this.changes.carryOut(
      () => this.calendars.replaceYear(one, now),
      await this.datesOf(one),
    );
    await this.imports.markApplied(id, effect.moved, now, { id: actor.personId, name: displayName(actor) });
    const moved = effect.moved.filter(getsAnotherDate).length;
    this.events.publish(new CalendarYearImported(one.year, id, moved));
    this.audit.record({
      action: 'calendar.year-imported',
      subjectType: 'calendar.year',
      subjectId: String(one.year),
      after: { importId: id, notice: one.notice, changedDays: effect.changes.length, movedDeadlines: moved },
    });
    return this.find(id);
  }

  async find(id: string): Promise<YearImport> {
    const one = await this.imports.find(id);
    if (!one) throw new DomainError('not-found', 'calendar.import-not-found');
    return one;
  }

  list(limit: number, before: string | undefined): Promise<YearImportLine[]> {
    return this.imports.list(limit, before);
  }

  /** The state of the calendar that a preview still fits. */
  revision(): Promise<number> {
    return this.calendars.revision();
  }

  /** The dates whose change is worth showing: those the new notice names and those the one before it named. */
  private async datesOf(year: CalendarYear): Promise<string[]> {
    const calendar = await this.calendars.load();
    const old = calendar.yearOf(year.year)?.days ?? [];
    return [...year.days, ...old].map((day) => day.date);
  }
}
