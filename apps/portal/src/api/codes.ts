/** What a citizen wants with a message: 咨询、投诉、建议、求助、举报. */
export const MESSAGE_KINDS = ['inquiry', 'complaint', 'suggestion', 'help', 'report'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const OUTCOMES = ['done', 'explained', 'planned', 'cannot', 'not-ours'] as const;
export type OutcomeCode = (typeof OUTCOMES)[number];

/** The day's limit for every message, in working days (the county notice: 五个工作日). */
export const ANSWER_WORKING_DAYS = 5;

export const LIMITS = { title: 60, place: 100, body: 2000, name: 30, files: 6, comment: 300 } as const;
