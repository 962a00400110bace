import { Injectable } from '@nestjs/common';
import { Audit, Database, FieldCipher } from '@yangguang/platform';
import { PersonRepository } from './person.repository';
import { sealPhone } from './phone';

/** What is given changes; null removes; what is left out stays. */
export interface PersonAmendment {
  readonly name?: string;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** Corrects what is known about a person. The audit trail names the fields, not the personal data in them. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
  ) {}

  amend(id: string, seenVersion: number, change: PersonAmendment): Promise<void> {
    return this.database.transaction(async () => {
      const person = await this.people.requireOpen(id, seenVersion);
      const before = person.name;
      if (change.name !== undefined) person.name = change.name;
      if (change.email !== undefined) person.email = change.email;
      if (change.phone !== undefined) {
        person.phoneSealed = change.phone === null ? null : sealPhone(this.cipher, id, change.phone);
      }
      await this.people.save(person);
      this.audit.record({
        action: 'identity.account-amended',
        subjectType: 'identity.person',
        subjectId: id,
        before: { name: before },
        after: { name: person.name, fields: Object.keys(change) },
      });
    });
  }
}
