import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import type { RoleCode } from '@yangguang/identity/model';
import { Notifier } from '@yangguang/platform';
import type { DocumentEntity } from './document.entity';

/** Where a document is found in the console. */
export function documentLink(id: string): string {
  return `/console/oa/documents/${id}`;
}

/** Tells people whose turn it is with a document. */
@Injectable()
export class DocumentNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly units: UnitDirectory,
  ) {}

  async awaitingCheck(row: DocumentEntity): Promise<void> {
    const office = await this.inUnit(row.unitId, 'handler', 'office');
    await this.tell(
      row,
      'awaiting-check',
      office.filter((id) => id !== row.draftedBy),
    );
  }

  async awaitingCountersign(row: DocumentEntity, unitIds: readonly string[]): Promise<void> {
    const leaders = await Promise.all(unitIds.map((id) => this.inUnit(id, 'unit-leader')));
    await this.tell(row, 'awaiting-countersign', leaders.flat());
  }

  async awaitingSignOff(row: DocumentEntity): Promise<void> {
    await this.tell(row, 'awaiting-sign-off', await this.inUnit(row.unitId, 'unit-leader'));
  }

  async signed(row: DocumentEntity): Promise<void> {
    await this.tell(row, 'signed', await this.inUnit(row.unitId, 'handler', 'office'));
  }

  async returned(row: DocumentEntity, opinion: string): Promise<void> {
    await this.tell(row, 'returned', [row.draftedBy], { opinion });
  }

  /** A document has reached a unit; an urgent one wakes people by mail. */
  async delivered(row: DocumentEntity, unitIds: readonly string[]): Promise<void> {
    const people = await Promise.all(unitIds.map((id) => this.inUnit(id, 'handler')));
    await this.tell(row, 'delivered', people.flat(), {}, row.urgency !== 'none');
  }

  async urged(row: DocumentEntity, unitIds: readonly string[], time: number): Promise<void> {
    // The second time the unit's leader hears of it too.
    const roles: RoleCode[] = time > 1 ? ['handler', 'unit-leader'] : ['handler'];
    const people = await Promise.all(unitIds.map((id) => this.inUnit(id, ...roles)));
    await this.tell(row, 'urged', people.flat(), { time: String(time) }, true);
  }

  async sentBack(row: DocumentEntity, unitName: string, reason: string): Promise<void> {
    const office = await this.inUnit(row.unitId, 'handler', 'office');
    await this.tell(row, 'sent-back', office, { unit: unitName, reason });
  }

  private async inUnit(unitId: string, ...roles: RoleCode[]): Promise<string[]> {
    const people = await Promise.all(roles.map((role) => this.units.people(unitId, role)));
    return [...new Set(people.flat().map(({ id }) => id))];
  }

  private async tell(
    row: DocumentEntity,
    what: string,
    recipients: readonly string[],
    values: Record<string, string> = {},
    urgent = false,
  ): Promise<void> {
    await this.notifier.notify({
      recipients,
      template: `oa.notice.${what}`,
      values: { title: row.title, number: row.number ?? '', ...values },
      link: documentLink(row.id),
      urgent,
      dedupeKey: `oa.notice.${what}:${row.id}:${row.version}:${values['unit'] ?? ''}${values['time'] ?? ''}`,
    });
  }
}
