import type { MessageCategory, MessageKind, RatingReason } from './types';

/** What a citizen wants with a message: 咨询、投诉、建议、求助、举报. */
export const MESSAGE_KINDS: readonly MessageKind[] = ['inquiry', 'complaint', 'suggestion', 'help', 'report'];

/** What a message is about (事项类别), in the order in which it is offered. */
export const MESSAGE_CATEGORIES: readonly MessageCategory[] = [
  'traffic',
  'utilities',
  'sanitation',
  'housing',
  'education',
  'health',
  'welfare',
  'labour',
  'agriculture',
  'environment',
  'safety',
  'market',
  'culture',
  'service',
  'other',
];

/** Reports of wrongdoing are never published. */
export const PUBLISHED_KINDS = MESSAGE_KINDS.filter((kind) => kind !== 'report');

/** Ready-made reasons for a grade: first what was good, then what was wrong. */
export const GOOD_REASONS: readonly RatingReason[] = ['clear', 'done', 'quick', 'kind'];
export const BAD_REASONS: readonly RatingReason[] = ['vague', 'undone', 'slow', 'rude', 'unclear'];

/** Five grades, the best first. */
export const GRADES = [5, 4, 3, 2, 1] as const;
export type Grade = (typeof GRADES)[number];

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
  fileBytes: 10 * 1024 * 1024,
  comment: 300,
  supplement: 2000,
  rework: 1000,
  withdraw: 300,
} as const;
