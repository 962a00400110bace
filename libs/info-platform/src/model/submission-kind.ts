/** What a unit may report (信息类别): work, experience, problem, study, public opinion, urgent matter. */
export const SUBMISSION_KINDS = ['work', 'experience', 'problem', 'study', 'opinion', 'urgent'] as const;

export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

/** The three levels of use in the county (领导参阅、刊物、门户), then what those above may do with it. */
export const USE_LEVELS = ['briefing', 'journal', 'portal', 'city', 'province', 'state'] as const;

export type UseLevel = (typeof USE_LEVELS)[number];
