import type { SignatureReport } from './verify-signature';

/** What a citizen needs to know about a file. */
export type Verdict =
  /** Sealed by the county, and every byte is as it was then. */
  | 'intact'
  /** Sealed once, but not this content: changed, added to, or the seal is forged. */
  | 'altered'
  /** Carries no seal. */
  | 'unsealed'
  /** Signed, but not by this county. */
  | 'foreign';

/** A signature together with what the county's own books say about it. */
export interface CheckedSignature extends SignatureReport {
  /** Whether the register has a use of a seal that made exactly this file. */
  readonly isRegistered: boolean;
  /** Whether its seal had been revoked before it was set. */
  readonly wasRevoked: boolean;
}

/** `ordered`: the file's signatures by where they end. `hasTraces`: whether anything in it looks like a signature. */
export function verdictOf(ordered: readonly CheckedSignature[], hasTraces: boolean): Verdict {
  if (ordered.length === 0) return hasTraces ? 'altered' : 'unsealed';
  const isCounty = ordered.some(({ ofCounty, claimsCounty }) => ofCounty || claimsCounty);
  if (!isCounty) return ordered.some(({ fault }) => fault && fault !== 'unsupported') ? 'altered' : 'foreign';
  // The last word must be the county's: whoever signs after it could have added anything before.
  const last = ordered.at(-1);
  const isSound =
    ordered.every((one) => isIntact(one) || isBeyondUs(one)) &&
    last?.ofCounty === true &&
    last.coversWholeFile;
  return isSound ? 'intact' : 'altered';
}

/** A citizen's own signature by a method we do not know, under the county's seal, takes nothing from that seal. */
function isBeyondUs(signature: CheckedSignature): boolean {
  return signature.fault === 'unsupported' && !signature.ofCounty && !signature.claimsCounty;
}

export function isIntact(signature: CheckedSignature): boolean {
  if (signature.fault) return false;
  return signature.ofCounty ? signature.isRegistered && !signature.wasRevoked : !signature.claimsCounty;
}
