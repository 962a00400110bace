import type { TimelineType } from './timeline';

/**
 * What an answered case is scored by, and how much each weighs. The first four are what the county's notice asks
 * of an answer (2.3: clear and in writing; 2.4: do what can be done, explain what can't), the rest is manner.
 */
export const SCORE_CRITERIA = ['clear', 'complete', 'grounded', 'done', 'timely', 'plain'] as const;

export type ScoreCriterion = (typeof SCORE_CRITERIA)[number];

/** They add up to a hundred. */
export const SCORE_WEIGHTS: Readonly<Record<ScoreCriterion, number>> = {
  clear: 25,
  complete: 25,
  grounded: 15,
  done: 15,
  timely: 10,
  plain: 10,
};

/** From 0 (not at all) to 4 (very well). */
export const SCORE_GRADES = [0, 1, 2, 3, 4] as const;

export type ScoreGrade = (typeof SCORE_GRADES)[number];

const BEST: ScoreGrade = 4;

/** Whoever gives so little has to say why. */
export const REMARK_BELOW: ScoreGrade = 2;

export type ScoreSheet = Readonly<Record<ScoreCriterion, ScoreGrade>>;

/** Between 0 and 100, to the hundredth: weights times the share of the best grade. */
export function pointsOf(sheet: ScoreSheet): number {
  const sum = SCORE_CRITERIA.reduce((all, one) => all + (SCORE_WEIGHTS[one] * sheet[one]) / BEST, 0);
  return Math.round(sum * 100) / 100;
}

export function needsRemark(sheet: ScoreSheet): boolean {
  return SCORE_CRITERIA.some((one) => sheet[one] < REMARK_BELOW);
}

/** Lines of a trail that were not written in handling the case: who wrote only these may score it. */
export function isHandling(type: TimelineType): boolean {
  return !type.startsWith('inspection-') && type !== 'contact-revealed';
}

export interface ScoredCase {
  readonly unitId: string;
  readonly unitName: string;
  readonly points: number | null;
}

export interface UnitScore {
  readonly unitId: string;
  readonly unitName: string;
  readonly drawn: number;
  readonly scored: number;
  /** The mean of what is scored, to the hundredth; null while nothing is. */
  readonly mean: number | null;
  readonly lowest: number | null;
}

/** How each unit did, by name: a few cases are a sample and no ranking. */
export function scoresByUnit(cases: readonly ScoredCase[]): UnitScore[] {
  const units = new Map<string, ScoredCase[]>();
  for (const one of cases) units.set(one.unitId, [...(units.get(one.unitId) ?? []), one]);
  return [...units.values()]
    .map((own) => {
      const points = own.flatMap((one) => (one.points === null ? [] : [one.points]));
      const [{ unitId, unitName }] = own as [ScoredCase];
      return {
        unitId,
        unitName,
        drawn: own.length,
        scored: points.length,
        mean: meanOf(points),
        lowest: points.length === 0 ? null : Math.min(...points),
      };
    })
    .sort((a, b) => a.unitName.localeCompare(b.unitName, 'zh-CN'));
}

export function meanOf(points: readonly number[]): number | null {
  if (points.length === 0) return null;
  return Math.round((points.reduce((all, one) => all + one, 0) / points.length) * 100) / 100;
}
