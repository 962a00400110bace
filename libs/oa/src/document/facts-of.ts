import type { Refusal } from '@yangguang/kernel';
import type { PersonActor } from '@yangguang/kernel';
import type { DocumentFacts } from '../model/document-facts';
import { directionFaults, namesIn } from '../model/document-type';
import type { CountersignRow } from './countersign.repository';
import type { DocumentEntity } from './document.entity';

/** What is wrong with a document as it stands: missing parts first, then the rules of direction. */
export function faultsOf(row: DocumentEntity): Refusal[] {
  const missing: Refusal[] = row.body.trim() === '' ? [{ key: 'oa.body-missing' }] : [];
  const { type, title, body: text } = row;
  return [...missing, ...directionFaults({ type, title, text, addressees: namesIn(row.addressees) })];
}

/** What the guards of the workflow may know about a document. */
export function factsOf(
  row: DocumentEntity,
  countersigns: readonly CountersignRow[],
  person: PersonActor,
): DocumentFacts {
  const open = countersigns.filter((one) => one.answeredAt === null && one.closedAt === null);
  return {
    actorId: person.personId,
    writerIds: row.writerIds,
    faults: faultsOf(row),
    confirmedNonSecret: row.nonSecretAt !== null,
    disclosure: row.disclosure,
    disclosureGround: row.disclosureGround,
    openCountersigns: open.length,
    askedMyUnit: open.some(({ unitId }) => unitId === person.unitId),
    signatureHolds: row.signedHash !== null && row.signedHash === row.contentHash,
    recipients: row.recipientIds.length,
  };
}
