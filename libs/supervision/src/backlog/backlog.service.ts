import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { currentContext, translate, type Page } from '@yangguang/platform';
import { toCaseRow } from '../case/case.mapper';
import type { CaseRowResponse } from '../case/dto/case-row.response';
import { UnitNames } from '../case/unit-names';
import { BACKLOG_AGES, BACKLOG_LEVELS } from '../model/backlog';
import { reachOf } from '../model/case-access';
import { BacklogQuery, type BacklogCounts, type BacklogFilter } from './backlog.query';
import type { BacklogLineResponse, BacklogResponse } from './dto/backlog.response';

/** What lies open in the county: how old, how late, at whom. */
@Injectable()
export class BacklogService {
  constructor(
    private readonly backlog: BacklogQuery,
    private readonly units: UnitNames,
    private readonly calendar: CalendarService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(): Promise<BacklogResponse> {
    const { actor, language } = currentContext();
    const reach = reachOf(actor);
    const asOf = today(this.clock);
    const names = await this.units.all();
    const lines = await this.backlog.lines(reach, asOf, await this.calendar.current());
    const nobody = translate(language, 'supervision.backlog.no-unit');
    return {
      asOf,
      protectedIncluded: reach.kind === 'county' && reach.reports,
      total: toLine(lines.find((line) => line.whole)),
      units: lines
        .filter((line) => !line.whole)
        .sort((a, b) => lateOf(b) - lateOf(a) || b.open - a.open)
        .map((line) => ({
          unitId: line.unitId,
          unitName: line.unitId === null ? nobody : (names.get(line.unitId) ?? ''),
          ...toLine(line),
        })),
    };
  }

  /** The cases behind one number; as many as the number says. */
  async rows(filter: BacklogFilter): Promise<Page<CaseRowResponse>> {
    const { actor, language } = currentContext();
    const reading = {
      language,
      today: today(this.clock),
      calendar: await this.calendar.current(),
      unitNames: await this.units.all(),
    };
    const page = await this.backlog.rows(filter, reachOf(actor), reading.today, reading.calendar);
    return { items: page.items.map((row) => toCaseRow(row, reading)), nextCursor: page.nextCursor };
  }
}

function lateOf(line: BacklogCounts): number {
  return line['late-1-3'] + line['late-4-10'] + line['late-over-10'];
}

function toLine(counts: BacklogCounts | undefined): BacklogLineResponse {
  return {
    open: counts?.open ?? 0,
    levels: BACKLOG_LEVELS.map((level) => ({ level, count: counts?.[level] ?? 0 })),
    ages: BACKLOG_AGES.map((age) => ({ age, count: counts?.[age] ?? 0 })),
  };
}
