import { createHash, timingSafeEqual, verify, type X509Certificate } from 'node:crypto';
import { parseCms, type Cms } from './cms';
import type { SignatureSlot } from './signature-slots';

export type SignatureFault =
  /** Its place in the file or its own form is broken. */
  | 'malformed'
  /** What it signs is not what the file holds. */
  | 'content'
  /** The signature does not belong to the certificate. */
  | 'signature'
  /** The certificate was not valid when it signed, or is not the one that was signed with. */
  | 'certificate'
  /** Made by a method that this program does not know. */
  | 'unsupported';

/** What one signature in a file is worth. */
export interface SignatureReport {
  readonly fault: SignatureFault | undefined;
  /** Whether its certificate was issued by one of the county's authorities. */
  readonly ofCounty: boolean;
  /** Whether it claims to be: the issuer's name is an authority's, whoever signed. */
  readonly claimsCounty: boolean;
  readonly coversWholeFile: boolean;
  /** Digest of the file as it was when this signature was set, hexadecimal. */
  readonly sha256: string;
  readonly signedAt: Date | undefined;
  readonly certificate:
    | { readonly subject: string; readonly issuer: string; readonly serial: string; readonly name: string }
    | undefined;
}

const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
const SIGNATURES: Readonly<Record<string, 'ec' | 'rsa'>> = {
  [ECDSA_SHA256]: 'ec',
  '1.2.840.10045.4.3.3': 'ec',
  '1.2.840.10045.4.3.4': 'ec',
  '1.2.840.113549.1.1.1': 'rsa',
  '1.2.840.113549.1.1.11': 'rsa',
  '1.2.840.113549.1.1.12': 'rsa',
  '1.2.840.113549.1.1.13': 'rsa',
};

/** Checks one signature of a file against its bytes, its certificate and the county's authorities. */
export function verifySignature(
  pdf: Buffer,
  slot: SignatureSlot,
  authorities: readonly X509Certificate[],
): SignatureReport {
  const place = {
    coversWholeFile: slot.end === pdf.length,
    sha256: createHash('sha256').update(pdf.subarray(0, slot.end)).digest('hex'),
  };
  try {
    const cms = slot.contents && parseCms(slot.contents);
    if (cms) return { ...place, ...judged(pdf, slot, cms, authorities) };
  } catch {
    // OpenSSL throws at keys and certificates that are none: broken like any other.
  }
  return {
    ...place,
    fault: 'malformed',
    ofCounty: false,
    claimsCounty: false,
    signedAt: undefined,
    certificate: undefined,
  };
}

function judged(pdf: Buffer, slot: SignatureSlot, cms: Cms, authorities: readonly X509Certificate[]) {
  const certificate = cms.signerCertificate;
  const authority = authorities.find(
    (one) => certificate.checkIssued(one) && certificate.verify(one.publicKey),
  );
  return {
    fault: faultOf(pdf, slot, cms) ?? (authority ? faultInCountySeal(cms, authority) : undefined),
    ofCounty: authority !== undefined,
    claimsCounty: authorities.some(({ subject }) => subject === certificate.issuer),
    signedAt: cms.signingTime,
    certificate: {
      subject: certificate.subject.replaceAll('\n', ', '),
      issuer: certificate.issuer.replaceAll('\n', ', '),
      serial: certificate.serialNumber.toLowerCase(),
      name: commonNameOf(certificate),
    },
  };
}

function faultOf(pdf: Buffer, slot: SignatureSlot, cms: Cms): SignatureFault | undefined {
  const digest = DIGESTS[cms.signer.digestAlgorithm.algorithm];
  const kind = SIGNATURES[cms.signer.signatureAlgorithm.algorithm];
  const key = cms.signerCertificate.publicKey;
  if (!digest || !kind || key.asymmetricKeyType !== kind) return 'unsupported';
  const actual = createHash(digest)
    .update(pdf.subarray(0, slot.gapStart))
    .update(pdf.subarray(slot.gapEnd, slot.end))
    .digest();
  if (actual.length !== cms.messageDigest.length || !timingSafeEqual(actual, cms.messageDigest))
    return 'content';
  const signature = Buffer.from(cms.signer.signature.buffer);
  if (!verify(digest, cms.signedAttributes, { key, dsaEncoding: 'der' }, signature)) return 'signature';
  const named = createHash('sha256').update(cms.signerCertificate.raw).digest();
  if (cms.signingCertificate && !cms.signingCertificate.includes(named)) return 'certificate';
  return undefined;
}

/**
 * A seal of ours has exactly the form we give it. What a signature does not protect by itself (versions,
 * padding, certificates brought along) must not have been touched either.
 */
function faultInCountySeal(cms: Cms, authority: X509Certificate): SignatureFault | undefined {
  const at = cms.signingTime;
  const { signer, data, signerCertificate: own } = cms;
  if (!cms.isExact || !cms.signingCertificate || signer.unsignedAttrs) return 'malformed';
  const algorithms = [...data.digestAlgorithms, signer.digestAlgorithm];
  if (algorithms.some(({ algorithm, parameters }) => DIGESTS[algorithm] !== 'sha256' || parameters))
    return 'malformed';
  if (signer.signatureAlgorithm.algorithm !== ECDSA_SHA256 || signer.signatureAlgorithm.parameters)
    return 'malformed';
  if (!cms.certificates.every((one) => one.equals(own.raw) || one.equals(authority.raw)))
    return 'certificate';
  if (!at || at < new Date(own.validFrom) || at > new Date(own.validTo)) return 'certificate';
  return undefined;
}

function commonNameOf(certificate: X509Certificate): string {
  return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject;
}
