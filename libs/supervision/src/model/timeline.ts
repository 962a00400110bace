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
  'draft-submitted',
  'signed-off',
  'sent-back-by-leader',
  'sent-back-by-centre',
  'answered',
  'published',
  'withheld',
  'rated',
  'contact-revealed',
  'due-date-moved',
] as const;

export type TimelineType = (typeof TIMELINE_TYPES)[number];

const FOR_THE_CITIZEN: ReadonlySet<TimelineType> = new Set<TimelineType>([
  'submitted',
  'dispatched',
  'redispatched',
  'refused',
  'received',
  'signed-off',
  'answered',
  'published',
  'rated',
  'contact-revealed',
  'due-date-moved',
]);

/** Internal opinions stay inside; where the matter stands, and who looked at the writer's name, does not. */
export function isCitizenVisible(type: TimelineType): boolean {
  return FOR_THE_CITIZEN.has(type);
}

/** To whom a line hands the case over; the lines that are not here leave it where it is. */
export const HANDOVERS: Readonly<Partial<Record<TimelineType, Holder>>> = {
  submitted: 'centre',
  dispatched: 'unit',
  redispatched: 'unit',
  'signed-off': 'centre',
  'sent-back-by-centre': 'unit',
  answered: 'none',
  refused: 'none',
};
