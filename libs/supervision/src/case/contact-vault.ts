import { Injectable } from '@nestjs/common';
import { FieldCipher } from '@yangguang/platform';
import type { CaseEntity } from './case.entity';

/** How a writer can be reached. */
export interface Contact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export type SealedContact = Pick<CaseEntity, 'contactName' | 'contactPhone' | 'contactEmail'>;

/** Keeps the writer's name and contact unreadable in the database; each field opens only in its own row. */
@Injectable()
export class ContactVault {
  constructor(private readonly cipher: FieldCipher) {}

  seal(caseId: string, contact: Contact): SealedContact {
    const sealed = (field: string, value: string | null) =>
      value === null ? null : this.cipher.seal(value, contextOf(caseId, field));
    return {
      contactName: this.cipher.seal(contact.name, contextOf(caseId, 'name')),
      contactPhone: sealed('phone', contact.phone),
      contactEmail: sealed('email', contact.email),
    };
  }

  open(row: Pick<CaseEntity, 'id'> & SealedContact): Contact {
    const opened = (field: string, value: string | null) =>
      value === null ? null : this.cipher.open(value, contextOf(row.id, field));
    return {
      name: this.cipher.open(row.contactName, contextOf(row.id, 'name')),
      phone: opened('phone', row.contactPhone),
      email: opened('email', row.contactEmail),
    };
  }
}

function contextOf(caseId: string, field: string): string {
  return `supervision.case/${caseId}/contact.${field}`;
}
