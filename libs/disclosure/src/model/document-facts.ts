import type { DisclosureAttribute } from './document-codes';

/** What the table of a document looks at besides the state. */
export interface DocumentFacts {
  /** Who would take the step. */
  readonly actorId: string;
  /** Everybody who has written on this edition. */
  readonly authors: readonly string[];
  readonly firstBy: string | null;
  readonly secondBy: string | null;
  /** Findings of the gate that nobody has answered. */
  readonly openFindings: number;
  /** The keys of required fields that are still empty. */
  readonly missing: readonly string[];
  /** The author has declared, or the reviewer has recorded, that nothing secret is in it. */
  readonly secrecyCleared: boolean;
  readonly attribute: DisclosureAttribute;
  /** Everybody can read an edition of it now, or could before it was withdrawn. */
  readonly live: boolean;
}
