import type { MessageDraft } from './message-draft';
import { lengthOf } from './message-rules';

/** What is asked about answered messages while one is written. */
export interface SimilarQuestion {
  readonly title: string;
  readonly body?: string;
}

/** Fewer letters name no matter yet. */
const LEAST_TITLE = 4;
const LEAST_BODY = 12;
/** As much of the text as is looked at; what comes behind it asks nothing anew. */
const BODY_READ = 300;
/** So much more text may say something new. */
const WORTH_ASKING = 20;

/** The question a draft makes; null as long as it says too little, and for a report, whose words stay here until it is sent. */
export function similarQuestion({
  kind,
  title,
  body,
}: Pick<MessageDraft, 'kind' | 'title' | 'body'>): SimilarQuestion | null {
  const named = title.trim();
  const words = [...body.trim()].slice(0, BODY_READ).join('');
  if (kind === 'report' || lengthOf(named) < LEAST_TITLE) return null;
  return { title: named.slice(0, 60), ...(lengthOf(words) < LEAST_BODY ? {} : { body: words }) };
}

/** Whether a question differs enough from the last one to be asked. */
export function worthAsking(question: SimilarQuestion, last: SimilarQuestion | null): boolean {
  if (!last || question.title !== last.title) return true;
  const grown = lengthOf(question.body ?? '') - lengthOf(last.body ?? '');
  return Math.abs(grown) >= WORTH_ASKING;
}
