import type { FieldCipher } from '@yangguang/platform';

/** Telephone numbers of staff lie sealed, bound to the person's row. */
export function sealPhone(cipher: FieldCipher, personId: string, phone: string): string {
  return cipher.seal(phone, contextOf(personId));
}

export function openPhone(cipher: FieldCipher, personId: string, sealed: string): string {
  return cipher.open(sealed, contextOf(personId));
}

function contextOf(personId: string): string {
  return `identity.person.phone:${personId}`;
}
