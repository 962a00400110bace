import { containment, likeness, sharedRuns, type SharedRun } from '@yangguang/text';

/** A message as it is held against another. */
export interface ComparedMessage {
  readonly title: string;
  readonly place: string | null;
  readonly body: string;
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** Passages of the looked-at message's body that stand in the other one too. */
  readonly shared: readonly SharedRun[];
}

/** From here on two messages are shown as perhaps the same matter. Measured: see the spec. */
export const LIKELY_DUPLICATE = 0.4;
/** What one and the same writer adds: a person who writes twice mostly writes about the same thing. */
export const SAME_WRITER = 0.15;
/** Shorter passages are common speech. */
const SHORTEST_SHARED = 5;
const [TITLE, PLACE, BODY] = [0.4, 0.2, 0.4];

/** How far two messages seem to be about one matter: titles, places and whether one body stands in the other. */
export function messageLikeness(one: ComparedMessage, other: ComparedMessage, sameWriter = false): Likeness {
  const bodies = Math.max(containment(one.body, other.body), containment(other.body, one.body));
  const places = placeLikeness(one, other);
  const score =
    places === undefined
      ? (TITLE * likeness(one.title, other.title) + BODY * bodies) / (TITLE + BODY)
      : TITLE * likeness(one.title, other.title) + PLACE * places + BODY * bodies;
  return {
    score: Math.min(1, score + (sameWriter ? SAME_WRITER : 0)),
    shared: sharedRuns(one.body, other.body, SHORTEST_SHARED),
  };
}

/** Whether the names of places agree; undefined when one of them says nothing of a place. */
function placeLikeness(one: ComparedMessage, other: ComparedMessage): number | undefined {
  const [a, b] = [one.place?.trim() ?? '', other.place?.trim() ?? ''];
  return a === '' || b === '' ? undefined : Math.max(containment(a, b), containment(b, a));
}
