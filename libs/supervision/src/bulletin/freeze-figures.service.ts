import { Injectable } from '@nestjs/common';
import { instantAt } from '@yangguang/kernel';
import { Database, translate } from '@yangguang/platform';
import type { FigureLineResponse } from '../figures/dto/unit-figures.response';
import { UnitFiguresService } from '../figures/unit-figures.service';
import { addMonths, firstDayOf } from '../model/figure-sets';
import type { BulletinFigures } from '../model/bulletin';
import type { BulletinLine } from './bulletin.repository';

interface Inspected {
  readonly unitId: string;
  readonly unitName: string;
  readonly inspected: number;
  readonly unexplained: number;
  readonly atFault: number;
}

const NONE = { inspected: 0, unexplained: 0, atFault: 0 };
const NOTHING = { rate: null, numerator: 0, denominator: 0 };

type Frozen = Pick<
  FigureLineResponse,
  | 'received'
  | 'answered'
  | 'onTime'
  | 'open'
  | 'overdue'
  | 'median'
  | 'p90'
  | 'satisfied'
  | 'returned'
  | 'extended'
  | 'reworked'
>;

const EMPTY: Frozen = {
  ...{ received: 0, answered: 0, open: 0, overdue: 0, median: null, p90: null },
  ...{ returned: 0, extended: 0, reworked: 0, onTime: NOTHING, satisfied: NOTHING },
};

/** The figures of a month as they stand today: the page’s own, and how units explained themselves when asked. */
@Injectable()
export class FreezeFiguresService {
  constructor(
    private readonly figures: UnitFiguresService,
    private readonly database: Database,
  ) {}

  /** The county’s line first, then every unit’s. */
  async lines(month: string): Promise<BulletinLine[]> {
    const { total, units } = await this.figures.read({ from: month, to: month });
    const inspected = new Map((await this.inspections(month)).map((one) => [one.unitId, one]));
    const sum = (key: keyof typeof NONE) => [...inspected.values()].reduce((all, one) => all + one[key], 0);
    const known = new Set(units.map(({ unitId }) => unitId));
    // A unit may be inspected in a month in which nothing was received for it.
    const others = [...inspected.values()].filter(({ unitId }) => !known.has(unitId));
    return [
      {
        unitId: null,
        unitName: translate('zh-CN', 'supervision.bulletin.county'),
        figures: frozen(total, {
          inspected: sum('inspected'),
          unexplained: sum('unexplained'),
          atFault: sum('atFault'),
        }),
      },
      ...units
        .filter(({ unitId }) => unitId !== null)
        .map((unit) => ({
          unitId: unit.unitId,
          unitName: unit.unitName,
          figures: frozen(unit, inspected.get(unit.unitId ?? '') ?? NONE),
        })),
      ...others.map(({ unitId, unitName, ...counts }) => ({
        unitId,
        unitName,
        figures: frozen(EMPTY, counts),
      })),
    ];
  }

  /** Orders given in the month, without those taken back and those that became confidential. */
  private async inspections(month: string): Promise<Inspected[]> {
    return this.database.query<Inspected>(
      `SELECT i.unit_id AS "unitId", u.name AS "unitName", count(*)::int AS inspected,
              count(*) FILTER (WHERE i.explained_on IS NULL OR i.explained_on > i.due_on)::int AS unexplained,
              count(*) FILTER (WHERE i.finding = 'at-fault')::int AS "atFault"
         FROM supervision.inspection i JOIN supervision.case c ON c.id = i.case_id
              JOIN identity.unit u ON u.id = i.unit_id
        WHERE i.ordered_at >= $1 AND i.ordered_at < $2 AND i.state <> 'withdrawn' AND NOT c.protected
        GROUP BY i.unit_id, u.name ORDER BY u.name`,
      [instantAt(firstDayOf(month), '00:00'), instantAt(firstDayOf(addMonths(month, 1)), '00:00')],
    );
  }
}

function frozen(line: Frozen, inspected: typeof NONE): BulletinFigures {
  const { received, answered, open, overdue, median, p90, returned, extended, reworked } = line;
  return {
    ...{ received, answered, onTime: line.onTime.numerator, open, overdue, median, p90 },
    ...{ rated: line.satisfied.denominator, satisfied: line.satisfied.numerator },
    ...{ returned, extended, reworked },
    inspected: inspected.inspected,
    unexplained: inspected.unexplained,
    atFault: inspected.atFault,
  };
}
