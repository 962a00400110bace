import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, today, type Clock } from '@yangguang/kernel';
import { currentContext, translate, type Page } from '@yangguang/platform';
import { CalendarService } from '@yangguang/calendar';
import { BoardFigures } from '../board/board-figures.service';
import type { LookedDayResponse } from '../board/dto/board.response';
import { reachOf } from '../model/case-access';
import type { LookedShares } from '../model/board-look';
import type { FigureLine } from '../model/figure-lines';
import { FIGURE_SETS, isPeriod } from '../model/figure-sets';
import { toCaseRow } from '../case/case.mapper';
import type { CaseRowResponse } from '../case/dto/case-row.response';
import { UnitNames } from '../case/unit-names';
import type { UnitFiguresResponse } from './dto/unit-figures.response';
import { monthsOf, toLine } from './figure-line.mapper';
import type { FigureScope } from './figure-sums';
import { UnitFiguresQuery, type RowFilter } from './unit-figures.query';

/** How each unit answered what was received in each month: for the two offices and the centre, and in part for everybody. */
@Injectable()
export class UnitFiguresService {
  constructor(
    private readonly figures: UnitFiguresQuery,
    private readonly units: UnitNames,
    private readonly calendar: CalendarService,
    private readonly boards: BoardFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(scope: FigureScope): Promise<UnitFiguresResponse> {
    assertPeriod(scope);
    const { actor, language } = currentContext();
    const reach = reachOf(actor);
    const asOf = today(this.clock);
    const names = await this.units.all();
    const { lines, daysTaken } = await this.figures.read(scope, reach, asOf);
    const looked = await this.boards.shares(scope, asOf);
    const total = lines.find((line) => line.by === 'all');
    const nobody = translate(language, 'supervision.figures.no-unit');
    return {
      asOf,
      protectedIncluded: reach.kind === 'county' && reach.reports,
      total: toLine(total, looked.total),
      months: monthsOf(scope).map((month) => ({
        month,
        ...toLine(
          lines.find((line) => line.month === month),
          looked.months.get(month),
        ),
      })),
      units: unitsOf(lines, looked)
        .map(({ unitId, line }) => ({
          unitId,
          unitName: unitId === null ? nobody : (names.get(unitId) ?? ''),
          ...toLine(line, unitId === null ? undefined : looked.units.get(unitId)),
        }))
        .sort((a, b) => a.unitName.localeCompare(b.unitName, 'zh-CN')),
      daysTaken: [...daysTaken],
      formulas: [...FIGURE_SETS, 'median' as const, 'p90' as const, 'looked' as const].map((key) => ({
        key,
        text: translate(language, `supervision.formula.${key}`),
      })),
    };
  }

  /** The messages behind one number; as many as the number says. */
  async rows(filter: RowFilter): Promise<Page<CaseRowResponse>> {
    assertPeriod(filter);
    const { actor, language } = currentContext();
    const date = today(this.clock);
    const reading = {
      language,
      today: date,
      calendar: await this.calendar.current(),
      unitNames: await this.units.all(),
    };
    const page = await this.figures.rows(filter, reachOf(actor), date);
    return { items: page.items.map((row) => toCaseRow(row, reading)), nextCursor: page.nextCursor };
  }

  /** The days behind the looked-at figure; as many as it says. */
  async lookedDays(
    filter: FigureScope & { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<LookedDayResponse>> {
    assertPeriod(filter);
    return this.boards.days(filter, today(this.clock), await this.units.all());
  }
}

/** Units that were written to, and those that only had a board to look at. */
function unitsOf(lines: readonly FigureLine[], looked: LookedShares) {
  const written = lines
    .filter((line) => line.by === 'unit')
    .map((line): { unitId: string | null; line?: FigureLine } => ({ unitId: line.unitId, line }));
  const known = new Set(written.map(({ unitId }) => unitId));
  const others = [...looked.units]
    .filter(([unitId, { denominator }]) => denominator > 0 && !known.has(unitId))
    .map(([unitId]): { unitId: string | null; line?: FigureLine } => ({ unitId }));
  return [...written, ...others];
}

function assertPeriod({ from, to }: FigureScope): void {
  if (!isPeriod(from, to))
    throw new DomainError('invalid', 'supervision.figures-period', { values: { from, to } });
}
