import { Injectable } from '@nestjs/common';
import { UnitDirectory, type PersonRef, type UnitRef } from '@yangguang/identity';
import type { PersonActor } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { DispatchDocumentService } from '../document/dispatch-document.service';
import { DocumentRepository } from '../document/document.repository';
import { DraftDocumentService } from '../document/draft-document.service';
import { ReviewDocumentService } from '../document/review-document.service';
import { SignDocumentService } from '../document/sign-document.service';
import type { DemoText } from './demo-texts';

/** The services a demonstration document goes through until it is signed. */
@Injectable()
export class DemoDesk {
  constructor(
    readonly drafting: DraftDocumentService,
    readonly reviewing: ReviewDocumentService,
    readonly signing: SignDocumentService,
    readonly dispatching: DispatchDocumentService,
    readonly documents: DocumentRepository,
  ) {}
}

/** Takes a demonstration document as far as its text says, each step by the person whose step it is. */
@Injectable()
export class DemoPath {
  constructor(
    private readonly desk: DemoDesk,
    private readonly units: UnitDirectory,
  ) {}

  async walk(unit: UnitRef, issuerCode: string, text: DemoText, recipientIds: string[]): Promise<void> {
    const [drafter] = await this.units.people(unit.id, 'handler');
    const [checker] = await this.units.people(unit.id, 'office');
    const [leader] = await this.units.people(unit.id, 'unit-leader');
    if (!drafter || !checker || !leader) return;
    const by = <T>(person: PersonRef, work: () => Promise<T>) => runAs(actorOf(person, unit), work);
    const { upTo, ...written } = text;
    const id = await by(drafter, () =>
      this.desk.drafting.begin({ ...written, form: 'red-head', issuerCode, recipientIds, nonSecret: true }),
    );
    const now = async () => {
      const row = await this.desk.documents.get(id, unit.id);
      return { id, version: row.version, contentHash: row.contentHash };
    };
    const office = this.desk.dispatching;
    const steps: [DemoText['upTo'], () => Promise<void>][] = [
      ['office-check', () => by(drafter, async () => this.desk.reviewing.submit(await now()))],
      ['sign-off', () => by(checker, async () => this.desk.reviewing.passCheck(await now(), '文稿已核。'))],
      [
        'signed',
        () =>
          by(leader, async () => this.desk.signing.signOff({ ...(await now()), opinion: '同意，请印发。' })),
      ],
      ['registered', () => by(checker, async () => office.register(await now()))],
      ['sealed', () => by(checker, async () => office.seal(await now()))],
      ['issued', () => by(checker, async () => office.issue(await now()))],
    ];
    if (upTo === 'draft') return;
    for (const [state, step] of steps) {
      await step();
      if (state === upTo) return;
    }
  }
}

function actorOf(person: PersonRef, unit: UnitRef): PersonActor {
  const may = ['draft', 'check', 'sign'].map((what) => [`oa.document.${what}`, 'unit'] as const);
  const granted = person.roles.includes('unit-leader') ? may.slice(2) : may.slice(0, 2);
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: person.id,
    positionId: person.id,
    unitId: unit.id,
    unitName: unit.name,
    roles: person.roles,
    permissions: new Map(granted),
  };
}
