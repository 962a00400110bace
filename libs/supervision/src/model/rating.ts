/** Five grades, 5 非常满意 to 1 非常不满意. */
export const GRADES = [1, 2, 3, 4, 5] as const;

export type Grade = (typeof GRADES)[number];

/** Ready-made reasons for a grade: what was good, or what was wrong. Their titles are in the locale files. */
export const RATING_REASONS = [
  'clear',
  'done',
  'quick',
  'kind',
  'vague',
  'undone',
  'slow',
  'rude',
  'unclear',
] as const;

export type RatingReason = (typeof RATING_REASONS)[number];

export const RATING_COMMENT_MAX = 300;
