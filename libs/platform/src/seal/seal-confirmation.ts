import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, newId, type Clock, type PersonActor } from '@yangguang/kernel';
import { Audit } from '../audit/audit';
import { Database } from '../persistence/database';
import { SealStore } from './seal.store';

/** Which document a second person agreed to seal: by its content, so that a later change needs a new agreement. */
export interface ConfirmedDocument {
  readonly documentType: string;
  readonly documentId: string;
  /** Any stable digest of the content, as the document's own domain computes it. */
  readonly contentHash: string;
}

/** An agreement that waits to be used. */
export interface OpenConfirmation {
  readonly personId: string;
  readonly personName: string;
  readonly confirmedAt: Date;
}

export interface TakenConfirmation {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
}

/** Dual control (双人复核): a seal that asks for it is used only after somebody else has agreed. */
@Injectable()
export class SealConfirmations {
  constructor(
    private readonly database: Database,
    private readonly seals: SealStore,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Records that a person agrees. Agreeing twice to the same content is the same agreement. */
  async confirm(sealId: string, document: ConfirmedDocument, person: PersonActor): Promise<void> {
    const seal = await this.seals.find(sealId);
    if (!seal) throw new DomainError('not-found', 'platform.seal.not-found');
    await this.database.query(
      `INSERT INTO platform.seal_confirmation
         (id, seal_id, document_type, document_id, content_hash, confirmed_by_id, confirmed_by_name, confirmed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [
        newId(),
        sealId,
        document.documentType,
        document.documentId,
        document.contentHash,
        person.personId,
        displayName(person),
        this.clock.now(),
      ],
    );
    this.audit.record({
      action: 'platform.seal-confirmed',
      subjectType: document.documentType,
      subjectId: document.documentId,
      unitId: seal.unitId,
      after: { sealId, contentHash: document.contentHash },
    });
  }

  /** Who has agreed to this very content and has not been taken by their word yet, first come first. */
  open(sealId: string, document: ConfirmedDocument): Promise<OpenConfirmation[]> {
    return this.database.query<OpenConfirmation>(
      `SELECT confirmed_by_id AS "personId", confirmed_by_name AS "personName", confirmed_at AS "confirmedAt"
         FROM platform.seal_confirmation
        WHERE seal_id = $1 AND document_type = $2 AND document_id = $3 AND content_hash = $4 AND use_id IS NULL
        ORDER BY confirmed_at, id LIMIT 50`,
      [sealId, document.documentType, document.documentId, document.contentHash],
    );
  }

  /** Takes an agreement by somebody other than the one who seals, for one use. Refuses where there is none. */
  async take(
    sealId: string,
    document: ConfirmedDocument,
    sealingPersonId: string | null,
  ): Promise<TakenConfirmation> {
    const found = await this.database.one<TakenConfirmation>(
      `SELECT id, confirmed_by_id AS "personId", confirmed_by_name AS "personName" FROM platform.seal_confirmation
        WHERE seal_id = $1 AND document_type = $2 AND document_id = $3 AND content_hash = $4 AND use_id IS NULL
          AND ($5::uuid IS NULL OR confirmed_by_id <> $5)
        ORDER BY confirmed_at LIMIT 1 FOR UPDATE`,
      [sealId, document.documentType, document.documentId, document.contentHash, sealingPersonId],
    );
    if (!found) throw new DomainError('illegal-intent', 'platform.seal.second-person-needed');
    return found;
  }

  async markUsed(confirmationId: string, useId: string): Promise<void> {
    await this.database.query('UPDATE platform.seal_confirmation SET use_id = $2 WHERE id = $1', [
      confirmationId,
      useId,
    ]);
  }
}
