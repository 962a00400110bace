import type { ListedSealResponse, SealResponse, SealUseResponse } from './dto/seal.response';
import type { SealUse } from './seal-register';
import type { SealListing, SealRecord } from './seal.store';

/** What may be shown of a seal: everything but its key. */
export function toSeal(seal: Omit<SealRecord, 'certificate' | 'sealedKey'>): SealResponse {
  return {
    id: seal.id,
    unitId: seal.unitId,
    unitName: seal.unitName,
    provider: seal.provider,
    demonstration: seal.demonstration,
    subject: seal.subject,
    issuer: seal.issuer,
    serial: seal.serial,
    validFrom: seal.validFrom.toISOString(),
    validTo: seal.validTo.toISOString(),
    dualControl: seal.dualControl,
    revokedAt: seal.revokedAt?.toISOString() ?? null,
    revokedReason: seal.revokedReason,
    version: seal.version,
  };
}

export function toListedSeal(seal: SealListing): ListedSealResponse {
  return { ...toSeal(seal), uses: seal.uses };
}

export function toSealUse(use: SealUse): SealUseResponse {
  return {
    id: use.id,
    number: use.number,
    documentType: use.documentType,
    documentId: use.documentId,
    documentNumber: use.documentNumber,
    reason: use.reason,
    sha256: use.sha256,
    sm3: use.sm3,
    usedByName: use.usedByName,
    confirmedByName: use.confirmedByName,
    usedAt: use.usedAt.toISOString(),
  };
}
