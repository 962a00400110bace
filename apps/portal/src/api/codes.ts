/** What a citizen wants with a message: 咨询、投诉、建议、求助、举报. */
export const MESSAGE_KINDS = ['inquiry', 'complaint', 'suggestion', 'help', 'report'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Reports of wrongdoing are never published. */
export const PUBLISHED_KINDS = MESSAGE_KINDS.filter((kind) => kind !== 'report');

export const OUTCOMES = ['done', 'explained', 'planned', 'cannot', 'not-ours'] as const;
export type OutcomeCode = (typeof OUTCOMES)[number];

/** Ready-made reasons for a grade: first what was good, then what was wrong. */
export const GOOD_REASONS = ['clear', 'done', 'quick', 'kind'] as const;
export const BAD_REASONS = ['vague', 'undone', 'slow', 'rude', 'unclear'] as const;

/** The limit for every message, in working days (the county notice: 五个工作日). */
export const ANSWER_WORKING_DAYS = 5;

export const LIMITS = {
  title: 60,
  titleLeast: 2,
  place: 100,
  body: 2000,
  bodyLeast: 5,
  name: 30,
  files: 6,
  comment: 300,
} as const;
