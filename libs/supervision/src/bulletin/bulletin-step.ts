import { Injectable } from '@nestjs/common';
import { scopeOf, type Actor, type PersonActor } from '@yangguang/kernel';
import { assertVersion, Audit, currentContext, requirePerson } from '@yangguang/platform';
import { bulletinWorkflow, type BulletinFacts, type BulletinIntent } from '../model/bulletin';
import { BulletinRepository, type BulletinRow } from './bulletin.repository';

export interface BulletinRequest {
  readonly id: string;
  /** The version the person was looking at. */
  readonly version: number;
}

/** Takes steps of a bulletin: locked, the version checked, the table asked, the audit written. */
@Injectable()
export class BulletinStep {
  constructor(
    private readonly bulletins: BulletinRepository,
    private readonly audit: Audit,
  ) {}

  async begin(
    { id, version }: BulletinRequest,
    intent: BulletinIntent,
  ): Promise<{ row: BulletinRow; person: PersonActor }> {
    const { actor } = currentContext();
    const person = requirePerson(actor);
    const row = await this.bulletins.lock(id);
    assertVersion(version, row.version);
    bulletinWorkflow.step(row.state, intent, bulletinParties(actor), bulletinFacts(row, person.personId));
    return { row, person };
  }

  note(row: BulletinRow, intent: BulletinIntent, reason?: string): void {
    this.audit.record({
      action: `supervision.bulletin.${intent}`,
      subjectType: 'supervision.bulletin',
      subjectId: row.id,
      before: { state: row.state, version: row.version },
      after: { month: row.month, version: row.version + 1 },
      reason,
    });
  }
}

export function bulletinParties(actor: Actor): readonly 'office'[] {
  return scopeOf(actor, 'supervision.bulletin.write') === 'county' ? ['office'] : [];
}

export function bulletinFacts(
  { writers, words }: Pick<BulletinRow, 'writers' | 'words'>,
  personId: string,
): BulletinFacts {
  return { writtenByReader: writers.includes(personId), empty: words.trim() === '' };
}
