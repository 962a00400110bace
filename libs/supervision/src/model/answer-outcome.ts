/** What came of the matter: 已办理、已解释政策、已列入计划、不能办理、不属本单位职责. */
export const ANSWER_OUTCOMES = ['done', 'explained', 'planned', 'cannot', 'not-ours'] as const;

export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

export const DRAFT_TEXT_MIN = 10;
export const DRAFT_TEXT_MAX = 5000;

/** The words of an answer, before or after it is signed. */
export interface AnswerContent {
  readonly outcome: AnswerOutcome;
  /** What is told to the citizen, in plain paragraphs. */
  readonly text: string;
  /** The rule or document it rests on. */
  readonly basis: string | null;
  /** Why it cannot be done. */
  readonly reason: string | null;
  /** What happens next and when; for another's duty, whose it is. */
  readonly nextStep: string | null;
}

export type OutcomeField = 'basis' | 'reason' | 'nextStep';

const REQUIRED: Readonly<Record<AnswerOutcome, readonly OutcomeField[]>> = {
  done: [],
  explained: ['basis'],
  planned: ['nextStep'],
  cannot: ['basis', 'reason'],
  'not-ours': ['nextStep'],
};

/**
 * What an outcome must say besides the text. What cannot be done explains policy and reason
 * (the county's notice, 2.4); what is planned says when; what is another's duty says whose.
 */
export function requiredFields(outcome: AnswerOutcome): readonly OutcomeField[] {
  return REQUIRED[outcome];
}

/** Names of the fields that a draft still lacks before it may go to its leader; empty when complete. */
export function missingFields(content: AnswerContent): (OutcomeField | 'text')[] {
  const missing: (OutcomeField | 'text')[] = requiredFields(content.outcome).filter(
    (field) => (content[field] ?? '').trim() === '',
  );
  return content.text.trim().length < DRAFT_TEXT_MIN ? ['text', ...missing] : missing;
}
