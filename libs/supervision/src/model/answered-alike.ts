import { containment, likeness } from '@yangguang/text';

/** What a citizen has typed so far. */
export interface TypedMessage {
  readonly title: string;
  readonly body: string;
}

/** A published message as it is held against it. */
export interface AnsweredMessage {
  readonly title: string;
  readonly question: string;
}

/**
 * From here on an answered message is offered before sending: between 0.41, the weakest true pair of the spec, and
 * 0.34, the strongest false one, which share only 什么时候. A missed one costs little, a wrong one the reader’s trust.
 */
export const WORTH_OFFERING = 0.4;
export const MOST_OFFERED = 3;
/** A body of fewer letters says nothing yet. */
const SHORTEST_BODY = 12;

/**
 * How far an answered message seems to be about what is being typed, 0 to 1. Titles weigh most: they name the matter,
 * while bodies of quite different matters share the words in which people complain.
 */
export function answeredAlike(typed: TypedMessage, answered: AnsweredMessage): number {
  const whole = `${answered.title}\n${answered.question}`;
  const title = Math.max(likeness(typed.title, answered.title), 0.9 * containment(typed.title, whole));
  if ([...typed.body].length < SHORTEST_BODY) return title;
  return (
    0.6 * title + 0.4 * Math.max(containment(typed.body, whole), containment(answered.title, typed.body))
  );
}
