import { X509Certificate } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Audit } from '../audit/audit';
import { AppConfig } from '../config/app-config';
import { FieldCipher } from '../crypto/field-cipher';
import { Database } from '../persistence/database';
import { createAuthority, importKey, issueCertificate, type KeyPair, type Validity } from './certificates';
import type { IssuedSeal, PdfSigner, SealRequest, SigningDetails, SigningSeal } from './pdf-signer';

const PROVIDER = 'county-ca';
const AUTHORITY_YEARS = 20;
const SEAL_YEARS = 5;
/** A county enters what it sealed before this program came; certificates must already have been valid then. */
const YEARS_BACK = 3;

interface AuthorityRow {
  readonly certificate: Buffer;
  readonly sealed_key: string;
}

/** What may be told of the authority; its certificate is for whoever wants to trust the county's seals. */
export interface AuthorityFacts {
  readonly name: string;
  readonly pem: string;
  /** SHA-256 of the certificate, as other programs print it. */
  readonly fingerprint: string;
  readonly validTo: Date;
  /** Whether this call made it. */
  readonly made: boolean;
}

/**
 * The county's own certificate authority: founded by a command, or when the first seal is asked for, its
 * key and those of the seals unreadable without the server's secret. Good for trying and for internal use; every seal
 * says 演示样章, since a seal with legal effect takes a licensed authority (商用密码管理条例 arts. 24–30).
 */
@Injectable()
export class CountyAuthority implements PdfSigner {
  readonly provider = PROVIDER;
  readonly demonstration = true;

  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    private readonly config: AppConfig,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the authority in a county that has none. Asked again, it answers the one that stands. */
  async found(): Promise<AuthorityFacts> {
    const standing = await this.find();
    const { certificate } = standing ?? (await this.database.transaction(() => this.create()));
    const x509 = new X509Certificate(certificate);
    return {
      name: /^CN=(.*)$/m.exec(x509.subject)?.[1] ?? x509.subject,
      pem: x509.toString(),
      fingerprint: x509.fingerprint256,
      validTo: new Date(x509.validTo),
      made: standing === undefined,
    };
  }

  async issue({ sealId, unitName, validFrom }: SealRequest): Promise<IssuedSeal> {
    const from = validFrom ?? this.clock.now();
    const validity: Validity = { from, to: yearsAfter(from, SEAL_YEARS) };
    const subject = { commonName: unitName, organization: this.config.site.name };
    const pair = await issueCertificate(await this.root(), subject, validity);
    const certificate = new X509Certificate(pair.certificate);
    return {
      certificate: pair.certificate,
      sealedKey: this.cipher.seal(pair.privateKey.toString('base64'), keyContext(sealId)),
      serial: certificate.serialNumber.toLowerCase(),
      subject: certificate.subject.replaceAll('\n', ', '),
      issuer: certificate.issuer.replaceAll('\n', ', '),
      validFrom: validity.from,
      validTo: validity.to,
    };
  }

  async sign(pdf: Uint8Array, seal: SigningSeal, details: SigningDetails): Promise<Uint8Array> {
    const key = await importKey(Buffer.from(this.cipher.open(seal.sealedKey, keyContext(seal.id)), 'base64'));
    const chain = (await this.authorities()).map((authority) => new Uint8Array(authority));
    const certificates = { own: new Uint8Array(seal.certificate), chain };
    // Loaded with the first seal: its library takes memory that a server at rest should not hold.
    const { signPdf } = await import('./sign-pdf');
    return signPdf(pdf, key, certificates, details);
  }

  async authorities(): Promise<readonly Buffer[]> {
    const row = await this.find();
    return row ? [row.certificate] : [];
  }

  private async root(): Promise<KeyPair> {
    const row = (await this.find()) ?? (await this.create());
    const privateKey = Buffer.from(this.cipher.open(row.sealed_key, keyContext(PROVIDER)), 'base64');
    return { certificate: row.certificate, privateKey };
  }

  /** Two processes may make it at once; the first to write wins and both read that one. */
  private async create(): Promise<AuthorityRow> {
    const now = this.clock.now();
    const name = `${this.config.site.name}电子印章根证书（演示）`;
    const validity = { from: yearsAfter(now, -YEARS_BACK), to: yearsAfter(now, AUTHORITY_YEARS) };
    const pair = await createAuthority(name, this.config.site.name, validity);
    const sealedKey = this.cipher.seal(pair.privateKey.toString('base64'), keyContext(PROVIDER));
    await this.database.query(
      `INSERT INTO platform.seal_authority (provider, name, certificate, sealed_key, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (provider) DO NOTHING`,
      [PROVIDER, name, pair.certificate, sealedKey, now],
    );
    const row = await this.find();
    if (!row) throw new Error('The authority just made is not there');
    if (row.certificate.equals(pair.certificate)) this.record(name, pair.certificate);
    return row;
  }

  private record(name: string, certificate: Buffer): void {
    const { fingerprint256 } = new X509Certificate(certificate);
    this.audit.record({
      action: 'platform.seal-authority-founded',
      subjectType: 'platform.seal-authority',
      after: { name, fingerprint: fingerprint256 },
    });
  }

  private find(): Promise<AuthorityRow | undefined> {
    return this.database.one<AuthorityRow>(
      'SELECT certificate, sealed_key FROM platform.seal_authority WHERE provider = $1',
      [PROVIDER],
    );
  }
}

function keyContext(of: string): string {
  return `seal-key:${of}`;
}

function yearsAfter(date: Date, years: number): Date {
  const later = new Date(date);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}
