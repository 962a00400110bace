import type { Holder } from './case-state';

/**
 * What happened to a case, one line each, for ever. The names are stored. A citizen sees the lines
 * marked visible; the staff sees all.
 */
export const TIMELINE_TYPES = [
  'submitted',
  'dispatched',
  'redispatched',
  'refused',
  'received',
  'returned',
  'put-to-office',
  'settled',
  'recused',
  'assistance-given',
  'asked-for-more',
  'supplemented',
  'resumed',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'draft-submitted',
  'check-overridden',
  'signed-off',
  'sent-back-by-leader',
  'sent-back-by-centre',
  'answered',
  'answered-with-main',
  'published',
  'withheld',
  'unpublished',
  'rated',
  'reworked',
  'withdrawn',
  'merged',
  'took-in',
  'released',
  'split',
  'split-off',
  'marked-confidential',
  'unmarked-confidential',
  'contact-revealed',
  'due-date-moved',
  'kind-changed',
  'readers-named',
  'inspection-ordered',
  'inspection-explained',
  'inspection-asked-again',
  'inspection-closed',
  'inspection-withdrawn',
] as const;

export type TimelineType = (typeof TIMELINE_TYPES)[number];

/** What stays inside: opinions, drafts, and whatever would tell one citizen of another. */
const INTERNAL: ReadonlySet<TimelineType> = new Set<TimelineType>([
  'recused',
  'assistance-given',
  'draft-submitted',
  'check-overridden',
  'sent-back-by-leader',
  'sent-back-by-centre',
  'withheld',
  'took-in',
  'marked-confidential',
  'unmarked-confidential',
  'readers-named',
  'inspection-ordered',
  'inspection-explained',
  'inspection-asked-again',
  'inspection-closed',
  'inspection-withdrawn',
]);

/** Internal opinions stay inside; where the matter stands, and who looked at the writer's name, does not. */
export function isCitizenVisible(type: TimelineType): boolean {
  return !INTERNAL.has(type);
}

/** What one unit does about another: giving it a case, deciding for it, sending its answer out. */
const ABOUT_UNIT: ReadonlySet<TimelineType> = new Set<TimelineType>([
  'dispatched',
  'redispatched',
  'settled',
  'answered',
  'answered-with-main',
]);

/** Whether such a line is about a unit that is not the actor's own. */
export function isAboutUnit(type: TimelineType): boolean {
  return ABOUT_UNIT.has(type);
}

/** To whom a line hands the case over; the lines that are not here leave it where it is. */
export const HANDOVERS: Readonly<Partial<Record<TimelineType, Holder>>> = {
  submitted: 'centre',
  'split-off': 'centre',
  dispatched: 'unit',
  redispatched: 'unit',
  returned: 'centre',
  'put-to-office': 'office',
  settled: 'unit',
  'marked-confidential': 'centre',
  'asked-for-more': 'citizen',
  resumed: 'unit',
  'signed-off': 'centre',
  'sent-back-by-centre': 'unit',
  answered: 'none',
  refused: 'none',
  withdrawn: 'none',
  merged: 'none',
  released: 'centre',
  reworked: 'unit',
};
