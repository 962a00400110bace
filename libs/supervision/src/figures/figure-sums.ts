import type { LocalDate } from '@yangguang/kernel';
import type { CaseReach } from '../model/case-access';
import {
  addMonths,
  FIGURE_RULE,
  FIGURE_SETS,
  firstDayOf,
  KEPT_SETS,
  MOST_MONTHS,
} from '../model/figure-sets';
import { reachCondition } from '../case/reach-sql';
import { FIGURE_DAYS, FIGURE_JOINS, FIGURE_UNIT, setCounts } from './figure-sql';

/** Messages by month of receipt, both ends included, of one unit or of all. */
export interface FigureScope {
  readonly from: string;
  readonly to: string;
  readonly unit?: string;
}

const QUOTED = FIGURE_SETS.map((set) => `"${set}"`).join(', ');
const KEPT = FIGURE_SETS.map((set) => (KEPT_SETS.includes(set) ? `k."${set}"` : '0')).join(', ');
const SUMS = FIGURE_SETS.map((set) => `coalesce(sum("${set}"), 0)::int AS "${set}"`).join(', ');

/**
 * The sums of a period in one statement, and so of one moment: closed cases of kept months as they were counted
 * then, their open cases and everything in the other months as it is now. What it costs grows with the open cases
 * and the marked months, not with the length of the period. LIMIT and OFFSET say to the planner what it can't know:
 * that the months are few, and each is to be looked up in the index of days of receipt.
 */
export function figureSums(
  scope: FigureScope,
  reach: CaseReach,
  today: LocalDate,
): { sql: string; params: unknown[] } {
  const params: unknown[] = [today];
  const add = (value: unknown): string => `$${params.push(value)}`;
  const from = add(scope.from);
  const to = add(scope.to);
  const first = add(firstDayOf(scope.from));
  const end = add(firstDayOf(addMonths(scope.to, 1)));
  const unit = scope.unit === undefined ? undefined : add(scope.unit);
  const seen = [reachCondition(reach, params), ...(unit ? [`${FIGURE_UNIT} = ${unit}`] : [])].join(' AND ');
  const keptSeen = [
    ...(reach.kind === 'county' && reach.reports ? [] : ['NOT k.protected']),
    ...(unit ? [`k.unit_id = ${unit}`] : []),
  ];
  // Kept lines know no people: whoever sees only some of a unit's cases has them counted.
  const usable = reach.kind === 'county' ? 'true' : 'false';
  const sql = `
    WITH kept AS MATERIALIZED (
      SELECT m.month FROM supervision.figure_month m
       WHERE m.month BETWEEN ${from} AND ${to} AND m.rule = ${FIGURE_RULE} AND ${usable}
         AND NOT EXISTS (SELECT 1 FROM supervision.figure_mark d WHERE d.month = m.month)
    ), counted AS MATERIALIZED (
      SELECT to_char(day, 'YYYY-MM') AS month, day::date AS first, (day + interval '1 month')::date AS next
        FROM generate_series(${first}::date::timestamp, ${end}::date::timestamp - interval '1 day', interval '1 month') day
       WHERE to_char(day, 'YYYY-MM') NOT IN (SELECT month FROM kept) LIMIT ${MOST_MONTHS}
    ), parts (month, unit_id, days, ${QUOTED}) AS (
      SELECT k.month, k.unit_id, k.days, ${KEPT}
        FROM kept JOIN supervision.figure_kept k USING (month) ${keptSeen.length ? `WHERE ${keptSeen.join(' AND ')}` : ''}
      UNION ALL
      SELECT counted.month, ${FIGURE_UNIT}, ${FIGURE_DAYS}, ${setCounts('$1::date')}
        FROM counted CROSS JOIN LATERAL (SELECT * FROM supervision.case one
             WHERE one.received_on >= counted.first AND one.received_on < counted.next OFFSET 0) AS c
             ${FIGURE_JOINS}
       WHERE ${seen} GROUP BY 1, 2, 3
      UNION ALL
      SELECT kept.month, ${FIGURE_UNIT}, NULL, ${setCounts('$1::date')}
        FROM supervision.case c JOIN kept ON kept.month = to_char(c.received_on, 'YYYY-MM') ${FIGURE_JOINS}
       WHERE c.closed_on IS NULL AND c.received_on >= ${first} AND c.received_on < ${end} AND ${seen} GROUP BY 1, 2
    )
    SELECT CASE WHEN grouping(month) = 0 THEN 'month' WHEN grouping(unit_id) = 0 THEN 'unit' ELSE 'all' END AS by,
           month, unit_id AS "unitId", days, ${SUMS}
      FROM parts
     GROUP BY GROUPING SETS ((), (month), (unit_id), (days), (month, days), (unit_id, days))
    HAVING grouping(days) = 1 OR days IS NOT NULL
     ORDER BY 1, month, unit_id, days`;
  return { sql, params };
}
