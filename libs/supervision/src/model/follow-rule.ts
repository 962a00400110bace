import type { CaseState } from './case-state';

/** The steps that somebody who follows a message is told of by mail. The words of the message are in none of them. */
export const FOLLOW_STEPS = [
  'dispatched',
  'refused',
  'asked-for-more',
  'resumed',
  'extended',
  'due-date-moved',
  'merged',
  'answer',
  'published',
  'reworked',
] as const;

export type FollowStep = (typeof FOLLOW_STEPS)[number];

export function isFollowStep(step: string): step is FollowStep {
  return FOLLOW_STEPS.some((one) => one === step);
}

/** Enough for a family; more would make the county's mail server somebody's loudspeaker. */
export const MOST_SUBSCRIPTIONS = 5;

/** Days (calendar) in which the link of the first mail has to be opened; then the address is forgotten. */
export const CONFIRM_DAYS = 7;

/** Days (calendar) for which addresses are kept once a message rests: long enough to rate it and have it published. */
export const KEPT_DAYS = 90;

/** Whether there is still something to be told of a message in this state: an answered one may be published or handled again. */
export function isFollowable(state: CaseState): boolean {
  return state !== 'refused' && state !== 'withdrawn';
}

/** What the keys in addresses open, each its own thing and nothing else. */
export const FOLLOW_PURPOSES = ['confirm', 'end', 'calendar'] as const;

export type FollowPurpose = (typeof FOLLOW_PURPOSES)[number];
