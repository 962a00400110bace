import type { Hundredths, PointRule, ScoreRuleSet } from './score-rule';
import type { SubmissionKind, UseLevel } from './submission-kind';

export interface ScoredUse {
  readonly id: string;
  readonly level: UseLevel;
  readonly journal: string | null;
  readonly instructions: number;
}

/** What became of one submission in a month, as far as it counts. */
export interface ScoredItem {
  readonly item: string;
  readonly kind: SubmissionKind;
  /** The unit that handed it in first, then those that wrote with it. */
  readonly units: readonly string[];
  readonly uses: readonly ScoredUse[];
  readonly solicited?: 'delivered' | 'late' | 'missed';
  readonly errors?: number;
}

export interface ScoreLine {
  readonly item: string;
  readonly rule: string;
  readonly ruleVersion: string;
  readonly points: Hundredths;
}

export interface UnitScore {
  readonly unit: string;
  readonly total: Hundredths;
  readonly lines: readonly ScoreLine[];
}

/** How many submissions a unit had received in the month: what the base looks at. */
export type Received = ReadonlyMap<string, number>;

interface Earned {
  readonly rule: string;
  readonly points: Hundredths;
}

/** Every unit's points of a month, each point with its item and rule. The order of the items plays no part. */
export function scoresOf(set: ScoreRuleSet, items: readonly ScoredItem[], received: Received): UnitScore[] {
  const lines = new Map<string, ScoreLine[]>();
  const add = (unit: string, item: string, { rule, points }: Earned): void => {
    lines.set(unit, [...(lines.get(unit) ?? []), { item, rule, ruleVersion: set.version, points }]);
  };
  for (const item of items) {
    for (const earned of earnedBy(item, set)) {
      for (const [unit, points] of shares(earned.points, item.units, set.joint)) {
        add(unit, item.item, { rule: earned.rule, points });
      }
    }
  }
  const { base } = set;
  for (const [unit, count] of received) {
    if (base && count >= base.minimum) add(unit, '', { rule: base.code, points: base.points });
  }
  return [...lines]
    .map(([unit, own]) => ({ unit, total: own.reduce((sum, { points }) => sum + points, 0), lines: own }))
    .map((score) => ({ ...score, lines: [...score.lines].sort(byItemAndRule) }))
    .sort((a, b) => b.total - a.total || compare(a.unit, b.unit));
}

function earnedBy(item: ScoredItem, set: ScoreRuleSet): Earned[] {
  const uses = item.uses
    .flatMap((use) => earnedByUse(use, item.kind, set.uses))
    .sort((a, b) => sumOf(b.lines) - sumOf(a.lines) || compare(a.id, b.id));
  const counted = set.severalUses === 'highest' ? uses.slice(0, 1) : uses;
  const earned = counted.flatMap(({ lines }) => lines);
  const ordered = item.solicited && set.solicited?.[item.solicited];
  if (item.solicited && ordered) earned.push({ rule: `solicited.${item.solicited}`, points: ordered });
  const wrong = (item.errors ?? 0) * (set.error ?? 0);
  if (wrong !== 0) earned.push({ rule: 'error', points: -wrong });
  return earned;
}

function earnedByUse(
  use: ScoredUse,
  kind: SubmissionKind,
  rules: readonly PointRule[],
): { id: string; lines: Earned[] }[] {
  const rule = rules.find(
    (one) =>
      one.level === use.level &&
      (one.journal === undefined || one.journal === use.journal) &&
      (one.kind === undefined || one.kind === kind),
  );
  if (!rule) return [];
  const lines: Earned[] = [{ rule: rule.code, points: rule.points }];
  const instructed = use.instructions * (rule.instruction ?? 0);
  if (instructed > 0) lines.push({ rule: `${rule.code}.instruction`, points: instructed });
  return [{ id: use.id, lines }];
}

/** Shares are whole hundredths; what does not divide goes to the units named first, so nothing is lost. */
function shares(
  points: Hundredths,
  units: readonly string[],
  joint: ScoreRuleSet['joint'],
): [string, Hundredths][] {
  if (joint === 'full' || units.length === 1) return units.map((unit) => [unit, points]);
  const each = Math.trunc(points / units.length);
  const left = points - each * units.length;
  return units.map((unit, index) => [unit, each + (index < Math.abs(left) ? Math.sign(left) : 0)]);
}

const sumOf = (lines: readonly Earned[]): number => lines.reduce((sum, { points }) => sum + points, 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byItemAndRule(a: ScoreLine, b: ScoreLine): number {
  return compare(a.item, b.item) || compare(a.rule, b.rule) || a.points - b.points;
}

/** The lines that only one of two countings has: what a change of rules does, for all to see. */
export function differingLines(
  before: readonly UnitScore[],
  after: readonly UnitScore[],
): { unit: string; removed: ScoreLine[]; added: ScoreLine[] }[] {
  const of = (scores: readonly UnitScore[], unit: string) =>
    scores.find((score) => score.unit === unit)?.lines ?? [];
  const units = new Set([...before, ...after].map(({ unit }) => unit));
  return [...units].sort(compare).flatMap((unit) => {
    const [old, now] = [of(before, unit), of(after, unit)];
    const [removed, added] = [without(old, now), without(now, old)];
    return removed.length + added.length === 0 ? [] : [{ unit, removed, added }];
  });
}

/** What is in the first list and not in the second, as often as it is there; the version alone is no difference. */
function without(lines: readonly ScoreLine[], others: readonly ScoreLine[]): ScoreLine[] {
  const left = others.map(keyOf);
  return lines.filter((line) => {
    const at = left.indexOf(keyOf(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const keyOf = ({ item, rule, points }: ScoreLine): string => `${item}|${rule}|${points}`;
