import { Injectable } from '@nestjs/common';
import type { UnitRef } from '@yangguang/identity';
import { Notifier } from '@yangguang/platform';
import type { CaseEntity } from './case.entity';
import { ContactVault } from './contact-vault';
import { Followers } from '../follow/followers';
import { Recipients } from './recipients';

/** Where a case is found in the console. */
export function caseLink(id: string): string {
  return `/console/supervision/cases/${id}`;
}

/** Where a citizen follows their message; the code is asked there, never carried in an address. */
export const TRACKING_LINK = '/track';

/** All that a mail to a citizen may say beside the number; the reason is why a unit was given more time. */
type MailValues = Readonly<{ before?: string; due?: string; reason?: string }>;

/** Tells people what has happened to a case: staff in the console, the citizen by mail when they left an address. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly recipients: Recipients,
    private readonly vault: ContactVault,
    private readonly followers: Followers,
  ) {}

  async submitted(row: CaseEntity): Promise<void> {
    await this.tell(row, 'submitted', await this.recipients.centre());
    await this.mail(row, 'receipt', { due: row.dueOn });
  }

  /** Back in triage by no doing of its writer, who has their receipt already. */
  async submittedAgain(row: CaseEntity): Promise<void> {
    await this.tell(row, 'submitted', await this.recipients.centre());
  }

  async dispatched(row: CaseEntity, unit: UnitRef): Promise<void> {
    await this.tell(row, 'dispatched', await this.recipients.of(row, unit.id, 'handler', 'unit-leader'));
    await this.followers.tell(row, 'dispatched', { unit: unit.name, due: row.dueOn });
  }

  async refused(row: CaseEntity): Promise<void> {
    await this.mail(row, 'refused', {});
  }

  async awaitingSignOff(row: CaseEntity): Promise<void> {
    if (row.leadUnitId)
      await this.tell(row, 'awaiting-sign-off', await this.recipients.of(row, row.leadUnitId, 'unit-leader'));
  }

  async awaitingCheck(row: CaseEntity): Promise<void> {
    await this.tell(row, 'awaiting-check', await this.recipients.centre());
  }

  async sentBack(row: CaseEntity, opinion: string): Promise<void> {
    await this.tell(row, 'sent-back', await this.handlers(row), { opinion });
  }

  async answered(row: CaseEntity): Promise<void> {
    await this.tell(row, 'answered', await this.handlers(row));
    await this.mail(row, 'answer', {});
  }

  async dueDateMoved(row: CaseEntity, before: string): Promise<void> {
    await this.mail(row, 'due-date-moved', { before, due: row.dueOn });
  }

  /** Who handles it, or all who could while nobody has signed for it. */
  async handlers(row: CaseEntity): Promise<string[]> {
    if (row.handlerId !== null) return [row.handlerId];
    return row.leadUnitId === null ? [] : this.recipients.of(row, row.leadUnitId, 'handler');
  }

  async tell(
    row: CaseEntity,
    what: string,
    recipients: readonly string[],
    values: Record<string, string> = {},
  ): Promise<void> {
    await this.notifier.notify({
      recipients,
      template: `supervision.notice.${what}`,
      values: { number: row.number, title: row.title, due: row.dueOn, ...values },
      link: caseLink(row.id),
      dedupeKey: `supervision.notice.${what}:${row.id}:${row.version}`,
    });
  }

  /**
   * A word to the citizen, when they left an address, and to the addresses that follow the message. Nothing that was
   * typed goes with it, not even a name: mails travel in the open, and nobody has shown that the address is theirs,
   * so that a stranger could write to anybody under the county's name.
   */
  async mail(row: CaseEntity, what: string, values: MailValues = {}): Promise<void> {
    const { email } = this.vault.open(row);
    await this.followers.tell(row, what, values, email);
    if (email === null) return;
    await this.notifier.mail({
      to: email,
      template: `supervision.mail.${what}`,
      values: { number: row.number, ...values },
      language: row.language,
      link: TRACKING_LINK,
      dedupeKey: `supervision.mail.${what}:${row.id}:${values.due ?? row.version}`,
    });
  }
}
