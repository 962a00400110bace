import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import {
  Attribute,
  ContentInfo,
  SignedData,
  SigningTime,
  type CertificateChoices,
  type SignerInfo,
} from '@peculiar/asn1-cms';
import { AsnArray, AsnConvert, AsnType, AsnTypeTypes, OctetString } from '@peculiar/asn1-schema';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

type Certificate = NonNullable<CertificateChoices['certificate']>;

@AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })
class AttributeSet extends AsnArray<Attribute> {}

/** A signature (CMS, RFC 5652) taken apart. */
export interface Cms {
  readonly data: SignedData;
  readonly signer: SignerInfo;
  readonly signerCertificate: X509Certificate;
  /** Every certificate inside, DER. */
  readonly certificates: readonly Buffer[];
  /** What was signed: the attributes as a DER set. */
  readonly signedAttributes: Buffer;
  readonly messageDigest: Buffer;
  readonly signingTime: Date | undefined;
  /** The value of the attribute that names the signer's certificate by its digest (RFC 5035). */
  readonly signingCertificate: Buffer | undefined;
  /** Whether writing it again gives the same bytes: nothing in it that its reader passed over. */
  readonly isExact: boolean;
}

/** Takes a signature apart, or returns undefined where it is not one that a PDF can carry. */
export function parseCms(contents: Buffer): Cms | undefined {
  try {
    return parse(contents);
  } catch {
    return undefined;
  }
}

function parse(contents: Buffer): Cms | undefined {
  const length = derLength(contents);
  if (length === undefined) return undefined;
  const der = contents.subarray(0, length);
  const info = AsnConvert.parse(der, ContentInfo);
  if (info.contentType !== OID.signedData) return undefined;
  const data = AsnConvert.parse(info.content, SignedData);
  const [signer, ...others] = data.signerInfos;
  if (!signer || others.length > 0 || !signer.signedAttrs) return undefined;
  const parsed = [...(data.certificates ?? [])].flatMap(({ certificate }) => certificate ?? []);
  const certificates = parsed.map((one) => Buffer.from(AsnConvert.serialize(one)));
  const own = certificates[parsed.findIndex((one) => isNamed(signer, one))];
  const signerCertificate = own && new X509Certificate(own);
  const digest = valueOf(signer, OID.messageDigest);
  const contentType = valueOf(signer, OID.contentType);
  if (!signerCertificate || !digest || !contentType || data.encapContentInfo.eContent) return undefined;
  const time = valueOf(signer, OID.signingTime);
  const again = new ContentInfo({ contentType: info.contentType, content: AsnConvert.serialize(data) });
  const isPadded = contents.subarray(length).every((byte) => byte === 0);
  return {
    data,
    signer,
    signerCertificate,
    certificates,
    signedAttributes: Buffer.from(AsnConvert.serialize(new AttributeSet(signer.signedAttrs))),
    messageDigest: Buffer.from(AsnConvert.parse(digest, OctetString).buffer),
    signingTime: time ? AsnConvert.parse(time, SigningTime).getTime() : undefined,
    signingCertificate: valueOf(signer, OID.signingCertificateV2),
    isExact: isPadded && isPlain(data) && Buffer.from(AsnConvert.serialize(again)).equals(der),
  };
}

/** The versions and the content type, which no signature protects, are what they must be. */
function isPlain(data: SignedData): boolean {
  const contentType = data.encapContentInfo.eContentType;
  return data.version === 1 && data.signerInfos[0]?.version === 1 && contentType === OID.data && !data.crls;
}

function valueOf(signer: SignerInfo, type: string): Buffer | undefined {
  const found = (signer.signedAttrs ?? []).filter(({ attrType }) => attrType === type);
  const [value, ...more] = found[0]?.attrValues ?? [];
  return found.length === 1 && value && more.length === 0 ? Buffer.from(value) : undefined;
}

function isNamed(signer: SignerInfo, { tbsCertificate }: Certificate): boolean {
  const named = signer.sid.issuerAndSerialNumber;
  if (!named) return false;
  const isIssuer = Buffer.from(AsnConvert.serialize(named.issuer)).equals(
    Buffer.from(AsnConvert.serialize(tbsCertificate.issuer)),
  );
  return isIssuer && Buffer.from(named.serialNumber).equals(Buffer.from(tbsCertificate.serialNumber));
}

/** Length of the DER element at the beginning, its head included; definite lengths only. */
function derLength(bytes: Buffer): number | undefined {
  const first = bytes[1] ?? 0x80;
  if (bytes[0] !== 0x30 || first === 0x80) return undefined;
  const size = first < 0x80 ? 0 : first - 0x80;
  if (size > 4 || bytes.length < 2 + size) return undefined;
  const length = 2 + size + (size === 0 ? first : bytes.readUIntBE(2, size));
  return length <= bytes.length ? length : undefined;
}
