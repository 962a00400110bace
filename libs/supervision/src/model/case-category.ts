/**
 * What a message is about (事项类别), as citizens sort it: for finding and counting, never for deciding whose duty
 * it is. The order is the one in which it is offered.
 */
export const CASE_CATEGORIES = [
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
] as const;

export type CaseCategory = (typeof CASE_CATEGORIES)[number];
