import { Injectable } from '@nestjs/common';
import { currentContext, requirePerson, translate } from '@yangguang/platform';
import { DocumentSheet } from '../layout/document-sheet';
import { partiesOf } from '../model/document-access';
import { documentWorkflow } from '../model/document-transitions';
import { ReceiptRepository } from '../receipt/receipt.repository';
import { CountersignRepository } from './countersign.repository';
import type { DocumentEntity } from './document.entity';
import { DocumentRepository } from './document.repository';
import type { OfficialDocumentDetailResponse } from './dto/document.response';
import { factsOf, faultsOf } from './facts-of';
import { TrailRepository } from './trail.repository';

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One document as its reader may see it, with what they may do. */
@Injectable()
export class DocumentReaderService {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly countersigns: CountersignRepository,
    private readonly trail: TrailRepository,
    private readonly receipts: ReceiptRepository,
    private readonly sheet: DocumentSheet,
  ) {}

  async detail(id: string): Promise<OfficialDocumentDetailResponse> {
    const { actor, language } = currentContext();
    const person = requirePerson(actor);
    const row = await this.documents.get(id, person.unitId);
    const countersigns = await this.countersigns.of(id);
    const isOwn = row.unitId === person.unitId;
    const asked = countersigns.some(({ unitId }) => unitId === person.unitId);
    const mine = await this.receipts.find(id, person.unitId);
    const offers = documentWorkflow.offers(
      row.state,
      partiesOf(person, row.unitId),
      factsOf(row, countersigns, person),
    );
    return {
      ...shown(row),
      stateTitle: translate(language, `oa.state.${row.state}`),
      faults: isOwn ? faultsOf(row).map(({ key, values }) => translate(language, key, values)) : [],
      countersigns: isOwn || asked ? countersigns : [],
      trail: isOwn ? await this.trail.of(id) : [],
      allowedActions: offers.map(({ intent, allowed, refusal }) => ({
        intent,
        title: translate(language, `oa.intent.${intent}`),
        allowed,
        reason: refusal ? translate(language, refusal.key, refusal.values) : null,
      })),
      isOwn,
      receivedAs: mine ? (mine.signedAt ? 'signed-for' : mine.returnedAt ? 'returned' : 'waiting') : null,
    };
  }

  async pdf(id: string): Promise<ReadFile> {
    const row = await this.reached(id);
    return { name: `${fileName(row)}.pdf`, bytes: await this.sheet.pdf(row) };
  }

  async docx(id: string): Promise<ReadFile> {
    const row = await this.reached(id);
    return { name: `${fileName(row)}.docx`, bytes: await this.sheet.docx(row) };
  }

  private reached(id: string): Promise<DocumentEntity> {
    return this.documents.get(id, requirePerson(currentContext().actor).unitId);
  }
}

/** Header values are Latin: the number's year and sequence are enough to tell files apart. */
function fileName(row: DocumentEntity): string {
  return row.number === null
    ? `draft-${row.id.slice(-8)}`
    : `document-${row.number.replace(/\D+/gu, '-')}${row.id.slice(-4)}`;
}

function shown(row: DocumentEntity) {
  const { id, version, state, unitId, unitName, type, form, issuerCode, letterhead, urgency } = row;
  const { title, addressees, copies, body, recipientIds, contentHash, disclosure, disclosureGround } = row;
  const { draftedByName, createdAt, nonSecretByName, nonSecretAt, checkedByName, signedByName, signedAt } =
    row;
  const { opinion, number, sealUseNumber, sealedAt, issuedAt, issuedByName } = row;
  return {
    ...{ id, version, state, unitId, unitName, type, form, issuerCode, letterhead, urgency },
    ...{ title, addressees, copies, body, recipientIds, contentHash, disclosure, disclosureGround },
    ...{ draftedByName, createdAt, nonSecretByName, nonSecretAt, checkedByName, signedByName, signedAt },
    ...{ opinion, number, sealUseNumber, sealedAt, issuedAt, issuedByName },
  };
}
