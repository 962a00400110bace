import type { webcrypto } from 'node:crypto';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import type { SigningDetails } from './pdf-signer';

/** Room for signature and two certificates; what is left over stays zero. */
const SIGNATURE_ROOM = 4096;

/** Certificates of a signature, DER: the signer's and those above it. */
interface Certificates {
  readonly own: Uint8Array;
  readonly chain: Uint8Array[];
}

/** Signs a PDF by PAdES B-B (ETSI EN 319 142-1), over every byte of it. */
export async function signPdf(
  pdf: Uint8Array,
  key: webcrypto.CryptoKey,
  { own, chain }: Certificates,
  details: SigningDetails,
): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  const { bytes } = await document.sign({
    signer: new CryptoKeySigner(key, own, 'EC', 'ECDSA', chain),
    reason: details.reason,
    location: details.location,
    signingTime: details.signedAt,
    level: 'B-B',
    estimatedSize: SIGNATURE_ROOM,
  });
  return bytes;
}
