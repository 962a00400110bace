import { Inject, Injectable } from '@nestjs/common';
import { CountyAuthority } from './county-authority';
import { PDF_SIGNERS, type PdfSigner } from './pdf-signer';

/** The providers of seals this process knows: the county's own authority, and whatever the program adds to it. */
@Injectable()
export class SealSigners {
  private readonly signers: ReadonlyMap<string, PdfSigner>;
  /** Makes new seals: the first provider added from outside, the county's own where there is none. */
  readonly preferred: PdfSigner;

  constructor(county: CountyAuthority, @Inject(PDF_SIGNERS) added: readonly PdfSigner[]) {
    this.signers = new Map([county, ...added].map((signer) => [signer.provider, signer]));
    this.preferred = added[0] ?? county;
  }

  of(provider: string): PdfSigner {
    const signer = this.signers.get(provider);
    if (!signer) throw new Error(`No provider of seals is called ${provider}`);
    return signer;
  }

  /** Every certificate (DER) that seals of this county may descend from. */
  async authorities(): Promise<readonly Buffer[]> {
    return (await Promise.all([...this.signers.values()].map((signer) => signer.authorities()))).flat();
  }
}
