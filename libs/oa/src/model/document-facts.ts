import type { Refusal } from '@yangguang/kernel';
import type { Guard } from '@yangguang/kernel';
import type { Disclosure } from './document-state';

/** What the guards of the workflow may know about a document. */
export interface DocumentFacts {
  readonly actorId: string | undefined;
  /** Everybody who wrote at it, not only who saved last. */
  readonly writerIds: readonly string[];
  /** What the rules of direction and completeness object to. */
  readonly faults: readonly Refusal[];
  /** Whether the drafter has signed that the document is no secret (保密法 art. 31). */
  readonly confirmedNonSecret: boolean;
  readonly disclosure: Disclosure;
  readonly disclosureGround: string | null;
  /** Units that were asked to countersign and have not answered. */
  readonly openCountersigns: number;
  /** Whether the actor's unit is one of those. */
  readonly askedMyUnit: boolean;
  /** Whether the fingerprint that was signed is still that of the content. */
  readonly signatureHolds: boolean;
  readonly recipients: number;
}

type DocumentGuard = Guard<DocumentFacts>;

export const ruleful: DocumentGuard = (facts) => facts.faults[0];

export const confirmedNonSecret: DocumentGuard = (facts) =>
  facts.confirmedNonSecret ? undefined : { key: 'oa.non-secret-not-confirmed' };

/** Withholding, or leaving it to requests, is a decision that needs its ground. */
export const disclosureGrounded: DocumentGuard = (facts) =>
  facts.disclosure === 'withheld' && !facts.disclosureGround
    ? { key: 'oa.disclosure-needs-ground' }
    : undefined;

const hasWritten = ({ actorId, writerIds }: DocumentFacts): boolean =>
  actorId !== undefined && writerIds.includes(actorId);

/** Four eyes: whoever wrote at it does not check it. */
export const checkerIsNotDrafter: DocumentGuard = (facts) =>
  hasWritten(facts) ? { key: 'oa.checker-is-drafter' } : undefined;

export const signerIsNotDrafter: DocumentGuard = (facts) =>
  hasWritten(facts) ? { key: 'oa.signer-is-drafter' } : undefined;

export const wasAsked: DocumentGuard = (facts) =>
  facts.askedMyUnit ? undefined : { key: 'oa.not-asked-to-countersign' };

export const signatureHolds: DocumentGuard = (facts) =>
  facts.signatureHolds ? undefined : { key: 'oa.signature-broken' };

export const hasRecipients: DocumentGuard = (facts) =>
  facts.recipients > 0 ? undefined : { key: 'oa.no-recipients' };
