import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  displayName,
  DomainError,
  localDateOf,
  newId,
  type Actor,
  type Clock,
} from '@yangguang/kernel';
import { Audit } from '../audit/audit';
import { currentContext } from '../context/request-context';
import { Numbers } from '../persistence/numbers';
import { SealConfirmations, type TakenConfirmation } from './seal-confirmation';
import { SealPress } from './seal-press';
import { SealRegister, type SealUse } from './seal-register';
import { SealStore, type SealRecord } from './seal.store';

const SERIES = 'platform.seal-use';

export interface SealOrder {
  /** Whose seal. */
  readonly unitId: string;
  readonly pdf: Uint8Array;
  /** `<library>.<what>`, for example `supervision.answer`. */
  readonly documentType: string;
  readonly documentId: string;
  /** The number printed on the document; shown to whoever verifies it. */
  readonly documentNumber?: string;
  /** Why it is sealed; goes into the signature and the register. */
  readonly reason: string;
  /** Digest of the content that was agreed to; needed where the seal is under dual control. */
  readonly contentHash?: string;
  /** As what the second person knew it, where the document has no id of its own before it is sealed. */
  readonly agreedAs?: { readonly documentType: string; readonly documentId: string };
}

export interface SealedDocument {
  readonly pdf: Uint8Array;
  /** Number in the register, `2026-0731`. */
  readonly useNumber: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly sealedAt: Date;
}

/** Parts of the service's work that need the seal's own tables. */
@Injectable()
export class SealLedger {
  constructor(
    readonly seals: SealStore,
    readonly register: SealRegister,
    readonly confirmations: SealConfirmations,
  ) {}
}

/** Uses the seals of units. */
@Injectable()
export class SealService {
  constructor(
    private readonly ledger: SealLedger,
    private readonly press: SealPress,
    private readonly numbers: Numbers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Seals a PDF and enters it in the register, both in the transaction that is open, so that a file
   * that was never kept leaves no line and no gap. Call it inside `Database.transaction`.
   */
  async seal(order: SealOrder): Promise<SealedDocument> {
    const { actor } = currentContext();
    const sealedAt = wholeSeconds(this.clock.now());
    const seal = await this.usable(order.unitId, sealedAt);
    const confirmation = seal.dualControl ? await this.confirmation(seal, order, actor) : undefined;
    const details = { reason: order.reason, location: seal.unitName, signedAt: sealedAt };
    const pdf = await this.press.press(order.pdf, seal, details);
    const use = await this.enter(order, seal, { pdf, sealedAt, actor, confirmation });
    return { pdf, useNumber: use.number, sha256: use.sha256, sm3: use.sm3, sealedAt };
  }

  private async usable(unitId: string, at: Date): Promise<SealRecord> {
    const seal = await this.ledger.seals.ofUnit(unitId);
    if (!seal) throw new DomainError('conflict', 'platform.seal.unit-has-none');
    if (at < wholeSeconds(seal.validFrom) || at > seal.validTo) {
      throw new DomainError('conflict', 'platform.seal.expired', {
        values: { date: localDateOf(seal.validTo) },
      });
    }
    return seal;
  }

  private confirmation(seal: SealRecord, order: SealOrder, actor: Actor): Promise<TakenConfirmation> {
    const { documentType, documentId } = order.agreedAs ?? order;
    const { contentHash = '' } = order;
    const personId = actor.kind === 'person' ? actor.personId : null;
    return this.ledger.confirmations.take(seal.id, { documentType, documentId, contentHash }, personId);
  }

  private async enter(
    order: SealOrder,
    seal: SealRecord,
    done: { pdf: Uint8Array; sealedAt: Date; actor: Actor; confirmation: TakenConfirmation | undefined },
  ): Promise<SealUse> {
    const year = localDateOf(done.sealedAt).slice(0, 4);
    const number = await this.numbers.next(SERIES, year);
    const use: SealUse = {
      id: newId(),
      number: `${year}-${String(number).padStart(4, '0')}`,
      sealId: seal.id,
      documentType: order.documentType,
      documentId: order.documentId,
      documentNumber: order.documentNumber ?? null,
      reason: order.reason,
      sha256: createHash('sha256').update(done.pdf).digest('hex'),
      sm3: createHash('sm3').update(done.pdf).digest('hex'),
      usedById: done.actor.kind === 'person' ? done.actor.personId : null,
      usedByName: nameOf(done.actor),
      confirmedById: done.confirmation?.personId ?? null,
      confirmedByName: done.confirmation?.personName ?? null,
      usedAt: done.sealedAt,
    };
    await this.ledger.register.add(use);
    if (done.confirmation) await this.ledger.confirmations.markUsed(done.confirmation.id, use.id);
    this.audit.record({
      action: 'platform.seal-used',
      subjectType: order.documentType,
      subjectId: order.documentId,
      unitId: order.unitId,
      reason: order.reason,
      after: { useNumber: use.number, sealId: seal.id, sha256: use.sha256, confirmedBy: use.confirmedById },
    });
    return use;
  }
}

/** A signature tells its time in whole seconds. */
function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'person') return displayName(actor);
  return actor.kind === 'citizen' ? actor.kind : actor.name;
}
