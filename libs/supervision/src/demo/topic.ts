import type { AnswerOutcome } from '../model/answer-outcome';
import type { CaseCategory } from '../model/case-category';
import type { CaseKind } from '../model/case-kind';

/** Words of an answer with places to fill, as `{road}`. */
export interface TopicAnswer {
  readonly outcome: AnswerOutcome;
  readonly text: string;
  readonly basis?: string;
  readonly reason?: string;
  readonly nextStep?: string;
}

/** One thing that people write about: what they say, and what can be answered to exactly that. */
export interface Matter {
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
  readonly answers: readonly TopicAnswer[];
}

/** What people of a county write about to one kind of unit. */
export interface Topic {
  /** Names of the unit whose duty it is. */
  readonly unit: RegExp;
  readonly category: CaseCategory;
  readonly kind: CaseKind;
  readonly matters: readonly Matter[];
}
