/** What a provider needs to keep so that it can sign as this seal again. */
export interface IssuedSeal {
  /** DER. */
  readonly certificate: Buffer;
  /** The private key, unreadable without the server's secret; empty where the provider keeps keys itself. */
  readonly sealedKey: string;
  /** Decimal or hexadecimal, as the provider writes it. */
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export interface SealRequest {
  readonly sealId: string;
  readonly unitName: string;
  readonly validFrom?: Date;
}

export interface SigningSeal {
  readonly id: string;
  readonly certificate: Buffer;
  readonly sealedKey: string;
}

export interface SigningDetails {
  readonly reason: string;
  readonly location: string;
  readonly signedAt: Date;
}

/**
 * Who makes and uses the keys of seals. The county's own authority is built in and marks every seal as a
 * demonstration; a licensed 电子政务电子认证服务机构 (商用密码管理条例 arts. 24–30) is another implementation.
 */
export interface PdfSigner {
  /** As written in `platform.seal.provider`. */
  readonly provider: string;
  /** Whether its seals must say that they are samples. */
  readonly demonstration: boolean;
  issue(request: SealRequest): Promise<IssuedSeal>;
  /** Appends a PAdES signature over the whole file. */
  sign(pdf: Uint8Array, seal: SigningSeal, details: SigningDetails): Promise<Uint8Array>;
  /** Certificates (DER) from which its seals descend, by which they are verified. */
  authorities(): Promise<readonly Buffer[]>;
}

/** Token of the providers that a program adds to the county's own authority: `PdfSigner[]`. */
export const PDF_SIGNERS = Symbol('PdfSigners');
