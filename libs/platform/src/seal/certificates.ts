import 'reflect-metadata';
import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  type JsonName,
} from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A certificate with its private key, both DER. */
export interface KeyPair {
  readonly certificate: Buffer;
  readonly privateKey: Buffer;
}

export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

/** A root of our own: signs certificates for seals and nothing else. */
export async function createAuthority(
  commonName: string,
  organization: string,
  validity: Validity,
): Promise<KeyPair> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: nameOf(commonName, organization),
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: validity.from,
    notAfter: validity.to,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: Buffer.from(certificate.rawData), privateKey: await exported(keys.privateKey) };
}

/** A seal's certificate under an authority; its key may sign and not repudiate, and cannot issue others. */
export async function issueCertificate(
  authority: KeyPair,
  subject: { readonly commonName: string; readonly organization: string },
  validity: Validity,
): Promise<KeyPair> {
  const keys = await newKeys();
  const root = new X509Certificate(authority.certificate);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: nameOf(subject.commonName, subject.organization),
    issuer: root.subjectName,
    publicKey: keys.publicKey,
    signingKey: await importKey(authority.privateKey),
    signingAlgorithm: ALGORITHM,
    notBefore: validity.from,
    notAfter: validity.to,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: Buffer.from(certificate.rawData), privateKey: await exported(keys.privateKey) };
}

/** A private key (PKCS#8, DER) as the signing library wants it. */
export function importKey(pkcs8: Buffer): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign']);
}

function newKeys() {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function exported(key: webcrypto.CryptoKey): Promise<Buffer> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  // Refuses at once what could not be read back later.
  createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return der;
}

/** 16 random bytes as hexadecimal, positive and never zero, as RFC 5280 asks. */
function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

function nameOf(commonName: string, organization: string): JsonName {
  return [{ C: ['CN'] }, { O: [organization] }, { CN: [commonName] }];
}
