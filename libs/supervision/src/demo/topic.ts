import type { AnswerOutcome } from '../model/answer-outcome';
import type { CaseKind } from '../model/case-kind';

/** Words of an answer with places to fill, as `{road}`. */
export interface TopicAnswer {
  readonly outcome: AnswerOutcome;
  readonly text: string;
  readonly basis?: string;
  readonly reason?: string;
  readonly nextStep?: string;
}

/** What people of a county write about, and what they are told. */
export interface Topic {
  /** Names of the unit whose duty it is, the likeliest first. */
  readonly unit: RegExp;
  readonly kind: CaseKind;
  /** As many as there are texts; the n-th belongs to the n-th. */
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
  readonly answers: readonly TopicAnswer[];
}
