import type { Language } from '../messages/catalog';

/** How a member of staff is reached. Whoever has neither address nor number only sees the console. */
export interface PersonContact {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
}

/** Who the people are is known above this library; the program binds an answer to this question. */
export interface PeopleContacts {
  /** Contacts of the people who can still sign in; of others there is no entry. */
  contactsOf(personIds: readonly string[]): Promise<readonly PersonContact[]>;
}

export const PEOPLE_CONTACTS = Symbol('PeopleContacts');

/** When the county works, by its own calendar. Bound to the calendar by the program. */
export interface WorkingHours {
  isOpen(at: Date): Promise<boolean>;
  /** The first instant from `at` on at which work begins; `at` itself while it is open. */
  nextOpening(at: Date): Promise<Date>;
}

export const WORKING_HOURS = Symbol('WorkingHours');
