import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import type { Disclosure } from '../model/document-state';
import { DocumentNotices } from './document-notices';
import { DocumentStep, type StepRequest } from './document-step';

export interface SignOff extends StepRequest {
  /** The fingerprint of what the signer read. */
  readonly contentHash: string;
  readonly opinion: string;
  /** The signer fixes what the drafter proposed. */
  readonly disclosure?: Disclosure;
  readonly disclosureGround?: string;
}

/** 签发: the responsible leader's word, bound to the fingerprint of what was read. */
@Injectable()
export class SignDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly notices: DocumentNotices,
  ) {}

  async signOff(request: SignOff): Promise<void> {
    const step = await this.step.begin(request, 'sign-off');
    const { row } = step;
    if (request.contentHash !== row.contentHash) throw new DomainError('conflict', 'oa.content-changed');
    const disclosure = request.disclosure ?? row.disclosure;
    const ground = request.disclosure ? (request.disclosureGround ?? null) : row.disclosureGround;
    if (disclosure === 'withheld' && !ground) throw new DomainError('invalid', 'oa.disclosure-needs-ground');
    await this.step.finish(
      step,
      {
        disclosure,
        disclosureGround: ground,
        signedBy: step.person.personId,
        signedByName: step.name,
        signedHash: row.contentHash,
        signedAt: step.now,
        opinion: request.opinion,
      },
      request.opinion,
    );
    await this.notices.signed(row);
  }
}
