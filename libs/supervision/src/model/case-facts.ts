import type { LocalDate } from '@yangguang/kernel';
import type { CaseKind } from './case-kind';
import type { PublicationState } from './case-state';
import type { ExtensionState } from './extension-rule';

/** What the guards of the case workflow look at: plain values, gathered by the server. */
export interface CaseFacts {
  readonly kind: CaseKind;
  /** Set by the centre on a matter about a person (涉及个人，限知). */
  readonly confidential: boolean;
  readonly today: LocalDate;
  /** Missing fields of the latest draft of this round, or undefined when there is no draft at all. */
  readonly draftMissing: readonly string[] | undefined;
  /** Who saved the latest draft; a different person must sign it off. */
  readonly draftedBy: string | undefined;
  /** Who is asking, when it is a person of the staff. */
  readonly actorId: string | undefined;
  /** Whether this person has declared that they must not act in the matter (回避). */
  readonly recused: boolean;
  /** Whether the answer sheet of this round has been sealed. */
  readonly sealed: boolean;
  /** Whether the citizen has an answer: their own, or for a merged case that of its main case. */
  readonly answered: boolean;
  readonly consentToPublish: boolean;
  readonly publication: PublicationState;
  /** Whether the answer that stands has been rated by this case's citizen. */
  readonly rated: boolean;
  /** The last day on which the answer may be rated; undefined before there is an answer. */
  readonly rateUntil: LocalDate | undefined;
  /** 1 for the first handling, 2 after the citizen asked for it to be handled again. */
  readonly round: number;
  /** How often units have returned the case as not theirs. */
  readonly returns: number;
  /** Given to its unit by the office's decision: it cannot be returned any more. */
  readonly settled: boolean;
  /** The last day on which the unit may return it as not theirs; undefined before dispatch. */
  readonly returnUntil: LocalDate | undefined;
  /** Where this round's one request for a longer term stands. */
  readonly extension: ExtensionState;
  /** The due date of the citizen's clock. */
  readonly due: LocalDate;
  /** Whether other cases were merged into this one and still wait for its answer. */
  readonly leadsOthers: boolean;
}
