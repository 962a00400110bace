import type { LocalDate } from '@yangguang/kernel';
import type { CaseKind } from './case-kind';
import type { PublicationState } from './case-state';

/** What the guards of the case workflow look at: plain values, gathered by the server. */
export interface CaseFacts {
  readonly kind: CaseKind;
  readonly today: LocalDate;
  /** Missing fields of the latest draft, or undefined when there is no draft at all. */
  readonly draftMissing: readonly string[] | undefined;
  /** Who saved the latest draft; a different person must sign it off. */
  readonly draftedBy: string | undefined;
  /** Who is asking, when it is a person of the staff. */
  readonly actorId: string | undefined;
  /** Whether the answer sheet of this round has been sealed. */
  readonly sealed: boolean;
  readonly consentToPublish: boolean;
  readonly publication: PublicationState;
  readonly rated: boolean;
  /** The last day on which the answer may be rated; undefined before there is an answer. */
  readonly rateUntil: LocalDate | undefined;
}
