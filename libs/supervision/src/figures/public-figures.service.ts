import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { currentContext, translate } from '@yangguang/platform';
import { UnitNames } from '../case/unit-names';
import type { FigureCounts } from '../model/figure-lines';
import { addMonths, SMALL_SAMPLE, type Share } from '../model/figure-sets';
import type { PublicFigureLineResponse, PublicMonthsResponse } from './dto/public-figures.response';
import { monthsOf, toLine } from './figure-line.mapper';
import { publicFiguresTable } from './public-figures-table';
import { toCsv } from './figures-table';
import { UnitFiguresQuery } from './unit-figures.query';

/** The columns that everybody sees; each has its formula. */
const COLUMNS = ['received', 'answered', 'on-time', 'median', 'p90', 'satisfied', 'rated'] as const;

/** The county’s own record of the last twelve months: by month and by unit, for everybody. */
@Injectable()
export class PublicFiguresService {
  constructor(
    private readonly figures: UnitFiguresQuery,
    private readonly units: UnitNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A share of too few messages says more about chance than about a unit, and is left out. */
  async months(): Promise<PublicMonthsResponse> {
    const { language } = currentContext();
    const asOf = today(this.clock);
    const to = asOf.slice(0, 7);
    const scope = { from: addMonths(to, -11), to };
    const { lines } = await this.figures.read(scope, { kind: 'county', reports: true }, asOf);
    const names = await this.units.all();
    const nobody = translate(language, 'supervision.figures.no-unit');
    return {
      asOf,
      total: publicLine(lines.find((line) => line.by === 'all')),
      months: monthsOf(scope).map((month) => ({
        month,
        ...publicLine(lines.find((line) => line.month === month)),
      })),
      units: lines
        .filter((line) => line.by === 'unit')
        .map((line) => ({
          unitName: line.unitId === null ? nobody : (names.get(line.unitId) ?? ''),
          ...publicLine(line),
        }))
        .sort((a, b) => a.unitName.localeCompare(b.unitName, 'zh-CN')),
      formulas: COLUMNS.map((key) => ({ key, text: translate(language, `supervision.formula.${key}`) })),
      smallSample: SMALL_SAMPLE,
    };
  }

  /** The same as a file. */
  async csv(): Promise<Uint8Array> {
    return toCsv(publicFiguresTable(await this.months(), currentContext().language));
  }
}

function publicLine(counts: FigureCounts | undefined): PublicFigureLineResponse {
  const { received, answered, onTime, median, p90, satisfied, rated } = toLine(counts);
  const enough = answered >= SMALL_SAMPLE;
  return {
    received,
    answered,
    onTime: largeOnly(onTime),
    median: enough ? median : null,
    p90: enough ? p90 : null,
    satisfied: largeOnly(satisfied),
    rated: largeOnly(rated),
  };
}

function largeOnly(share: Share): Share {
  return share.denominator < SMALL_SAMPLE ? { ...share, rate: null } : share;
}
