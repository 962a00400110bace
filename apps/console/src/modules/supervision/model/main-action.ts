import type { AllowedAction, Intent } from '../types';

/** The order in which an allowed step is taken to be the one that the reader came for. */
const PRESSING: readonly Intent[] = [
  'sign-off',
  'answer',
  'submit-draft',
  'sign-for-receipt',
  'dispatch',
  'settle',
  'assist',
  'resume-handling',
  'publish',
];

/** One filled button a screen: the step that moves the case on. */
export function mainIntent(actions: readonly AllowedAction[]): Intent | undefined {
  return PRESSING.find((intent) => actions.some((action) => action.intent === intent && action.allowed));
}
