import type { LocalDate } from '@yangguang/kernel';
import type { SubmissionKind, UseLevel } from './submission-kind';

/** Points are whole hundredths, so that sums are exact: 135.4 points are 13540. */
export type Hundredths = number;

/** What a use counts for. The first rule that fits is the one that counts; a rule without a journal fits all. */
export interface PointRule {
  readonly code: string;
  readonly level: UseLevel;
  readonly journal?: string;
  readonly kind?: SubmissionKind;
  readonly points: Hundredths;
  /** What a leader's instruction on it adds (批示). */
  readonly instruction?: Hundredths;
}

/** Points for having handed in enough in the month, whatever became of it. */
export interface BaseRule {
  readonly code: string;
  readonly minimum: number;
  readonly points: Hundredths;
}

/** A county's rules, valid from a day on. A set that has counted is never changed: a later one replaces it. */
export interface ScoreRuleSet {
  readonly version: string;
  readonly startsOn: LocalDate;
  readonly uses: readonly PointRule[];
  /** One item used several times: all of it counts, or only what brings most. */
  readonly severalUses: 'add' | 'highest';
  /** Several units wrote it: they share, or each has all of it. */
  readonly joint: 'split' | 'full';
  readonly base?: BaseRule;
  /** An ordered item: what delivery adds and what lateness and absence take away. */
  readonly solicited?: Readonly<Record<'delivered' | 'late' | 'missed', Hundredths>>;
  /** Taken away for each error found after its use. */
  readonly error?: Hundredths;
}

/** The set that counts on a day: the last one that has begun. */
export function ruleSetOn(sets: readonly ScoreRuleSet[], day: LocalDate): ScoreRuleSet | undefined {
  return sets
    .filter(({ startsOn }) => startsOn <= day)
    .reduce<ScoreRuleSet | undefined>(
      (last, set) => (last === undefined || set.startsOn >= last.startsOn ? set : last),
      undefined,
    );
}
