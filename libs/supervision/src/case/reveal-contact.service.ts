import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Audit, currentContext, requirePerson } from '@yangguang/platform';
import { partiesOf, reachOf } from '../model/case-access';
import { maySeeIdentity } from '../model/identity-rule';
import { CaseRepository } from './case.repository';
import { CaseTrail } from './case-trail';
import { ContactVault, type Contact } from './contact-vault';

/** Shows who wrote. Each look is a line that the writer reads (个人信息保护法 arts. 44 and 51), and one in the audit. */
@Injectable()
export class RevealContactService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly vault: ContactVault,
    private readonly trail: CaseTrail,
    private readonly audit: Audit,
  ) {}

  async reveal(id: string, reason: string): Promise<Contact> {
    const person = requirePerson(currentContext().actor);
    const row = await this.cases.get(id, reachOf(person));
    if (!maySeeIdentity(partiesOf(person, row), row.shareName)) {
      throw new DomainError('forbidden', 'supervision.identity-withheld');
    }
    const contact = this.vault.open(row);
    const fields = ['name', ...(contact.phone ? ['phone'] : []), ...(contact.email ? ['email'] : [])];
    await this.trail.add(id, 'contact-revealed', { reason, fields, role: person.roles[0] ?? 'centre' });
    this.audit.record({
      action: 'supervision.contact-revealed',
      subjectType: 'supervision.case',
      subjectId: id,
      after: { number: row.number, fields },
      reason,
    });
    return contact;
  }
}
