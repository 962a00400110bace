import type { Entry } from './ledger';

const SETS = {
  received: () => true,
  answered: (one) => one.outcome === 'answered',
  'on-time': (one) => one.outcome === 'answered' && (one.answeredOn ?? '') <= one.due,
  late: (one) => one.outcome === 'answered' && (one.answeredOn ?? '') > one.due,
  open: (one) => one.outcome === 'open',
  overdue: (one, day) => {
    const asked = one.stands.find((stand) => stand.to === null);
    return one.outcome === 'open' && one.due < day && (asked === undefined || asked.from > one.due);
  },
  rated: (one) => one.outcome === 'answered' && one.grade !== null,
  satisfied: (one) => one.outcome === 'answered' && (one.grade ?? 0) >= 3,
  returned: (one) => one.returns > 0,
  extended: (one) => one.extended,
  reworked: (one) => one.reworked,
  // Every scripted answer says what was done: nobody has to override the check.
  overridden: () => false,
} satisfies Record<string, (one: Entry, day: string) => boolean>;

/** Named and never counted. */
const ASIDE = ['refused', 'withdrawn'] as const;

export const SET_NAMES = [...(Object.keys(SETS) as (keyof typeof SETS)[]), ...ASIDE];

/** The messages of one set, from the ledger alone. */
export function entriesOf(set: (typeof SET_NAMES)[number], entries: readonly Entry[], day: string): Entry[] {
  if (set === 'refused' || set === 'withdrawn') return entries.filter((one) => one.outcome === set);
  const counted = entries.filter((one) => one.outcome !== 'refused' && one.outcome !== 'withdrawn');
  return counted.filter((one) => SETS[set](one, day));
}

/** One line of figures as the API gives it, worked out from the ledger. */
export function expectedLine(entries: readonly Entry[], day: string): Record<string, unknown> {
  const count = (set: (typeof SET_NAMES)[number]) => entriesOf(set, entries, day).length;
  const taken = entriesOf('answered', entries, day)
    .map((one) => one.taken ?? Number.NaN)
    .sort((a, b) => a - b);
  const [answered, overdue, rated] = [count('answered'), count('overdue'), count('rated')];
  return {
    received: count('received'),
    answered,
    onTime: share(count('on-time'), answered + overdue),
    late: count('late'),
    open: count('open'),
    overdue,
    median: nearestRank(taken, 50),
    p90: nearestRank(taken, 90),
    satisfied: share(count('satisfied'), rated),
    rated: share(rated, answered),
    returned: count('returned'),
    extended: count('extended'),
    reworked: count('reworked'),
    overridden: count('overridden'),
    refused: count('refused'),
    withdrawn: count('withdrawn'),
  };
}

function share(numerator: number, denominator: number) {
  return { rate: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

/** The smallest value that so many per cent do not exceed. */
function nearestRank(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;
}
