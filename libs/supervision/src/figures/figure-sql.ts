import { FIGURE_SETS, SATISFIED_FROM, type FigureSet } from '../model/figure-sets';

/** The grade of the answer of the present round; an answer shared by merged cases is rated by each of them. */
const GRADE = `(SELECT r.grade FROM supervision.rating r JOIN supervision.answer a ON a.id = r.answer_id
  WHERE r.case_id = c.id AND (a.id = c.shared_answer_id OR (a.case_id = c.id AND a.round = c.round)))`;

/** A term once granted stays granted, though a second round begins with none. */
const EXTENDED = `EXISTS (SELECT 1 FROM supervision.extension x WHERE x.case_id = c.id AND x.granted)`;

/** A draft that went to its leader against the check for non-answers, in any round. */
const OVERRIDDEN = `EXISTS (SELECT 1 FROM supervision.check_override o WHERE o.case_id = c.id)`;

/**
 * What belongs to a case `c` besides its own row: the main case `m` of a merged one, whose unit and answer are
 * theirs, and what was judged of it. OFFSET 0 keeps the planner from looking that up once for every condition, and
 * from reading all cases of all years to find the few main ones.
 */
export const FIGURE_JOINS = `LEFT JOIN LATERAL (
    SELECT main.lead_unit_id FROM supervision.case main WHERE main.id = c.main_case_id OFFSET 0) AS m ON true
  CROSS JOIN LATERAL (SELECT ${GRADE} AS grade, ${EXTENDED} AS extended,
                            ${OVERRIDDEN} AS overridden OFFSET 0) AS judged`;

export const FIGURE_CASES = `supervision.case c ${FIGURE_JOINS}`;

/** Whose message it is in the figures. */
export const FIGURE_UNIT = 'coalesce(c.lead_unit_id, m.lead_unit_id)';

/** The working days that the answer took; nothing of a case without one. */
export const FIGURE_DAYS = 'CASE WHEN c.answered_at IS NOT NULL THEN c.working_days_taken END';

const COUNTED = "c.state NOT IN ('refused', 'withdrawn')";
const ANSWERED = `${COUNTED} AND c.answered_at IS NOT NULL`;
const OPEN = `${COUNTED} AND c.answered_at IS NULL`;

/** The conditions of `model/figure-sets.ts` in SQL; `today` is the place of the day they are judged on. */
const CONDITIONS: Readonly<Record<FigureSet, (today: string) => string>> = {
  received: () => COUNTED,
  answered: () => ANSWERED,
  'on-time': () => `${ANSWERED} AND c.closed_on <= c.due_on`,
  late: () => `${ANSWERED} AND c.closed_on > c.due_on`,
  open: () => OPEN,
  overdue: (today) => `${OPEN} AND c.due_on < ${today}
    AND (c.state <> 'awaiting-citizen' OR (c.pauses->-1->>'from')::date > c.due_on)`,
  rated: () => `${ANSWERED} AND judged.grade IS NOT NULL`,
  satisfied: () => `${ANSWERED} AND judged.grade >= ${SATISFIED_FROM}`,
  returned: () => `${COUNTED} AND c.returns > 0`,
  extended: () => `${COUNTED} AND judged.extended`,
  reworked: () => `${COUNTED} AND c.round > 1`,
  overridden: () => `${COUNTED} AND judged.overridden`,
  refused: () => "c.state = 'refused'",
  withdrawn: () => "c.state = 'withdrawn'",
};

export function setCondition(set: FigureSet, today: string): string {
  return `(${CONDITIONS[set](today)})`;
}

/** One count a set, under its own name. */
export function setCounts(today: string, sets: readonly FigureSet[] = FIGURE_SETS): string {
  return sets
    .map((set) => `count(*) FILTER (WHERE ${setCondition(set, today)})::int AS "${set}"`)
    .join(',\n');
}
