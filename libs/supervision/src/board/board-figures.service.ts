import { Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { UnitDirectory } from '@yangguang/identity';
import { addDays, type LocalDate } from '@yangguang/kernel';
import type { Page } from '@yangguang/platform';
import { lookedShares, workingDaysBetween, type LookedShares } from '../model/board-look';
import { addMonths, firstDayOf } from '../model/figure-sets';
import type { FigureScope } from '../figures/figure-sums';
import { BoardLookRepository } from './board-look.repository';
import type { LookedDayResponse } from './dto/board.response';

/** On how many working days each unit looked at its board. */
@Injectable()
export class BoardFigures {
  constructor(
    private readonly looks: BoardLookRepository,
    private readonly units: UnitDirectory,
    private readonly calendar: CalendarService,
  ) {}

  async shares(scope: FigureScope, asOf: LocalDate): Promise<LookedShares> {
    const days = await this.workingDays(scope, asOf);
    const units = (await this.units.receiving()).filter(
      ({ id }) => scope.unit === undefined || id === scope.unit,
    );
    return lookedShares(units, days, days.length === 0 ? [] : await this.looks.looked(days));
  }

  /** The days that the number counts, each with who looked. */
  async days(
    filter: FigureScope & { readonly limit: number; readonly cursor?: string },
    asOf: LocalDate,
    names: ReadonlyMap<string, string>,
  ): Promise<Page<LookedDayResponse>> {
    const page = await this.looks.lookedDays(await this.workingDays(filter, asOf), filter);
    return {
      items: page.items.map((row) => ({
        ...row,
        people: [...row.people],
        unitName: names.get(row.unitId) ?? '',
      })),
      nextCursor: page.nextCursor,
    };
  }

  /** From the first day that anything was recorded, up to today. */
  private async workingDays({ from, to }: FigureScope, asOf: LocalDate): Promise<LocalDate[]> {
    const since = await this.looks.since();
    if (since === null) return [];
    const first = firstDayOf(from) > since ? firstDayOf(from) : since;
    const last = addDays(firstDayOf(addMonths(to, 1)), -1);
    return workingDaysBetween(first, last < asOf ? last : asOf, await this.calendar.current());
  }
}
