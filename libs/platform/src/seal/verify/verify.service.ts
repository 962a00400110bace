import { X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { SealRegister, type SealUse } from '../seal-register';
import { SealSigners } from '../seal-signers';
import { SealStore, type SealRecord } from '../seal.store';
import { hasSignatureTraces, signatureSlots } from './signature-slots';
import { verdictOf, type CheckedSignature, type Verdict } from './verdict';
import { verifySignature, type SignatureReport } from './verify-signature';

/** One signature, with the seal and the line of the register behind it where there are such. */
export interface FoundSeal extends CheckedSignature {
  readonly seal: SealRecord | undefined;
  readonly use: SealUse | undefined;
}

export interface Verification {
  readonly verdict: Verdict;
  /** In the order in which they were set. */
  readonly seals: readonly FoundSeal[];
}

/** A PDF may have other bytes before its head, but not many (ISO 32000-1, annex H.3). */
const HEAD_WITHIN = 1024;

/** Says of any PDF whether the county sealed it and whether it is still what was sealed. */
@Injectable()
export class VerifyService {
  constructor(
    private readonly signers: SealSigners,
    private readonly seals: SealStore,
    private readonly register: SealRegister,
  ) {}

  /** Throws `platform.seal.not-a-pdf` for anything else. */
  async verifyPdf(bytes: Uint8Array): Promise<Verification> {
    const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!pdf.subarray(0, HEAD_WITHIN).includes('%PDF-', 0, 'latin1')) {
      throw new DomainError('unsupported-type', 'platform.seal.not-a-pdf');
    }
    const authorities = (await this.signers.authorities()).map((der) => new X509Certificate(der));
    const reports = signatureSlots(pdf).map((slot) => verifySignature(pdf, slot, authorities));
    const uses = await this.register.withDigests(reports.map(({ sha256 }) => sha256));
    const seals: FoundSeal[] = [];
    for (const report of reports) {
      seals.push(
        await this.check(
          report,
          uses.find(({ sha256 }) => sha256 === report.sha256),
        ),
      );
    }
    return { verdict: verdictOf(seals, hasSignatureTraces(pdf)), seals };
  }

  private async check(report: SignatureReport, use: SealUse | undefined): Promise<FoundSeal> {
    const { certificate, ofCounty, signedAt } = report;
    const seal =
      ofCounty && certificate
        ? await this.seals.byCertificate(certificate.issuer, certificate.serial)
        : undefined;
    const isRegistered = seal !== undefined && use?.sealId === seal.id;
    const wasRevoked = Boolean(seal?.revokedAt && (!signedAt || signedAt > seal.revokedAt));
    return { ...report, isRegistered, wasRevoked, seal, use: isRegistered ? use : undefined };
  }
}
