import { Injectable } from '@nestjs/common';
import { Audit, Database, FieldCipher, type PeopleContacts, type PersonContact } from '@yangguang/platform';
import { openPhone } from './phone';
import { PersonReader } from './person.reader';

interface ContactRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phoneSealed: string | null;
}

/** Opens what is masked elsewhere: for a person with a reason, and for the notifications that must arrive. */
@Injectable()
export class ContactService implements PeopleContacts {
  constructor(
    private readonly database: Database,
    private readonly reader: PersonReader,
    private readonly cipher: FieldCipher,
    private readonly audit: Audit,
  ) {}

  /** Seen in full once, with a reason that the audit trail keeps (个人信息保护法 art. 51). */
  reveal(personId: string, reason: string): Promise<{ email: string | null; phone: string | null }> {
    return this.database.transaction(async () => {
      const person = await this.reader.require(personId, null);
      this.audit.record({
        action: 'identity.contact-revealed',
        subjectType: 'identity.person',
        subjectId: personId,
        reason,
      });
      return { email: person.email, phone: this.open(person.id, person.phoneSealed) };
    });
  }

  /** Of the people whose accounts are open; others have no entry. */
  async contactsOf(personIds: readonly string[]): Promise<readonly PersonContact[]> {
    const rows = await this.database.query<ContactRow>(
      `SELECT id AS "personId", name, email, phone_sealed AS "phoneSealed" FROM identity.person
        WHERE id = ANY($1::uuid[]) AND closed_at IS NULL`,
      [personIds],
    );
    return rows.map(({ personId, name, email, phoneSealed }) => ({
      personId,
      name,
      email,
      phone: this.open(personId, phoneSealed),
      language: 'zh-CN',
    }));
  }

  private open(personId: string, sealed: string | null): string | null {
    return sealed === null ? null : openPhone(this.cipher, personId, sealed);
  }
}
