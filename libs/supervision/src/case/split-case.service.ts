import { Injectable } from '@nestjs/common';
import { localDateOf, newId } from '@yangguang/kernel';
import { AppConfig, Numbers } from '@yangguang/platform';
import { newClocks } from '../model/case-clock';
import type { CaseKind } from '../model/case-kind';
import { RECEIPT_SERIES, receiptNumber } from '../model/receipt-number';
import { clockColumns } from './case-clocks';
import { CaseEntity } from './case.entity';
import { CaseRepository } from './case.repository';
import { CaseStep, type OpenStep, type StepRequest } from './case-step';
import { CaseTrail } from './case-trail';
import { ContactVault } from './contact-vault';

export interface SplitOrder extends Omit<StepRequest, 'intent'> {
  readonly kind: CaseKind;
  readonly title: string;
  /** The part of the message that is handled under its own number. */
  readonly body: string;
}

/** 拆分: a message about two things becomes two cases. The citizen waits no longer for either. */
@Injectable()
export class SplitCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly cases: CaseRepository,
    private readonly trail: CaseTrail,
    private readonly vault: ContactVault,
    private readonly numbers: Numbers,
    private readonly config: AppConfig,
  ) {}

  /** @returns the id of the new case */
  async split(order: SplitOrder): Promise<string> {
    const step = await this.step.begin({ ...order, intent: 'split' });
    const part = this.partOf(step, order);
    const day = localDateOf(step.now);
    part.number = receiptNumber(
      this.config.county.numberPrefix,
      day,
      await this.numbers.next(RECEIPT_SERIES, day),
    );
    await this.cases.insert(part);
    await this.step.record(step, 'split', [{ type: 'split', detail: { number: part.number } }]);
    await this.trail.add(part.id, 'split-off', { number: step.row.number }, undefined, step.now);
    return part.id;
  }

  /** The part keeps the day of receipt, the writer and the code of the whole: nothing begins anew for the citizen. */
  private partOf({ row, now, calendar }: OpenStep, { kind, title, body }: SplitOrder): CaseEntity {
    const id = newId(now.getTime());
    const receivedOn = row.reworkedOn ?? row.receivedOn;
    const { dueOn, provisional } = clockColumns(newClocks(receivedOn), calendar);
    return Object.assign(new CaseEntity(), {
      ...this.vault.seal(id, this.vault.open(row)),
      id,
      kind,
      title,
      body,
      state: 'submitted' as const,
      version: 1,
      place: row.place,
      category: row.category,
      language: row.language,
      namedUnitId: row.namedUnitId,
      consentPublish: row.consentPublish,
      shareName: row.shareName,
      confidential: row.confidential,
      codeDigest: row.codeDigest,
      codeNumber: row.codeNumber ?? row.number,
      parentCaseId: row.id,
      receivedAt: row.receivedAt,
      receivedOn,
      dueOn,
      provisional,
    });
  }
}
