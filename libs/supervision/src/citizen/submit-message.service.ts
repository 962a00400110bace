import { Inject, Injectable } from '@nestjs/common';
import { CalendarService, ReceiptRuleService } from '@yangguang/calendar';
import { describeDeadline, legalReceiptOf } from '@yangguang/calendar/model';
import { UnitDirectory, type UnitRef } from '@yangguang/identity';
import { CLOCK, DomainError, newId, type Clock } from '@yangguang/kernel';
import { currentContext } from '@yangguang/platform';
import type { CaseCategory } from '../model/case-category';
import type { CaseKind } from '../model/case-kind';
import { citizenDeadline } from '../model/reply-deadline';
import { formatSecretCode, newSecretCode } from '../model/secret-code';
import { CaseEntity } from '../case/case.entity';
import type { Contact } from '../case/contact-vault';
import { CaseIntake } from './case-intake';
import type { ReceiptResponse } from './dto/receipt.response';
import { SecretCodes } from './secret-codes';

export interface NewMessage {
  readonly kind: CaseKind;
  readonly category: CaseCategory | null;
  readonly unitId: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly body: string;
  readonly attachmentIds: readonly string[];
  readonly contact: Contact;
  readonly consent: { readonly publish: boolean; readonly shareName: boolean };
}

/** A citizen leaves a message and gets number, secret code and due date. */
@Injectable()
export class SubmitMessageService {
  constructor(
    private readonly intake: CaseIntake,
    private readonly units: UnitDirectory,
    private readonly calendar: CalendarService,
    private readonly receiptRule: ReceiptRuleService,
    private readonly codes: SecretCodes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async submit(message: NewMessage): Promise<ReceiptResponse> {
    if (message.contact.phone === null && message.contact.email === null) {
      throw invalid('/contact/phone', 'supervision.contact-needed');
    }
    const unit = message.unitId === null ? undefined : await this.chosen(message.unitId);
    const receivedAt = this.clock.now();
    const calendar = await this.calendar.current();
    const { legalReceipt } = legalReceiptOf(receivedAt, await this.receiptRule.current(), calendar);
    const deadline = citizenDeadline(legalReceipt, calendar);
    const { language } = currentContext();
    const code = newSecretCode();
    const row = Object.assign(new CaseEntity(), {
      id: newId(receivedAt.getTime()),
      kind: message.kind,
      category: message.category,
      title: message.title.replaceAll(/\s+/g, ' '),
      place: message.place,
      body: message.body,
      language,
      namedUnitId: unit?.id ?? null,
      consentPublish: message.consent.publish,
      shareName: message.consent.shareName,
      receivedAt,
      receivedOn: legalReceipt,
      dueOn: deadline.due,
      provisional: deadline.provisional,
    });
    const taken = await this.intake.take(row, message.contact, message.attachmentIds, (number) =>
      this.codes.digest(number, code),
    );
    return {
      number: taken.number,
      secretCode: formatSecretCode(code),
      receivedAt,
      deadline: describeDeadline(deadline, language),
      unitName: unit?.name ?? null,
      receiptHash: taken.receiptHash,
    };
  }

  private async chosen(unitId: string): Promise<UnitRef> {
    const unit = (await this.units.acceptingMessages()).find((one) => one.id === unitId);
    if (unit) return unit;
    throw invalid('/unitId', 'supervision.unit-unknown');
  }
}

function invalid(pointer: string, key: string): DomainError {
  return new DomainError('invalid', 'platform.validation', { fields: [{ pointer, key }] });
}
