import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type LocalDate } from '@yangguang/kernel';
import { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';
import { DIGEST_TEMPLATE } from './digest-text';
import { OutgoingStore } from './outgoing.store';
import { PEOPLE_CONTACTS, type PeopleContacts, type PersonContact } from './ports';
import { OUTGOING_TOPIC } from './topics';

interface Pending {
  readonly personId: string;
  readonly ids: readonly string[];
}

/** Bundles what people have not read yet into one mail each. */
@Injectable()
export class Digest {
  constructor(
    private readonly database: Database,
    private readonly outgoing: OutgoingStore,
    private readonly signals: Signals,
    @Inject(PEOPLE_CONTACTS) private readonly people: PeopleContacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes every notification made before an instant that no digest has taken. The date is part of the mail's identity. */
  async bundle(before: Date, date: LocalDate): Promise<void> {
    await this.database.transaction(async () => {
      const pending = await this.pending(before);
      const contacts = await this.people.contactsOf(pending.map(({ personId }) => personId));
      const byPerson = new Map(contacts.map((contact) => [contact.personId, contact]));
      for (const { personId, ids } of pending) await this.bundleOne(ids, byPerson.get(personId), date);
      if (pending.length > 0) await this.signals.broadcast(OUTGOING_TOPIC);
    });
  }

  private pending(before: Date): Promise<Pending[]> {
    return this.database.query<Pending>(
      `SELECT person_id AS "personId", array_agg(id ORDER BY id) AS ids
         FROM platform.notification WHERE awaits_digest AND made_at < $1 GROUP BY person_id ORDER BY person_id`,
      [before],
    );
  }

  private async bundleOne(ids: readonly string[], contact: PersonContact | undefined, date: LocalDate) {
    const digestId = contact?.email ? await this.queue(contact, contact.email, ids.length, date) : undefined;
    await this.database.query(
      'UPDATE platform.notification SET awaits_digest = false, digest_id = $2 WHERE id = ANY($1::uuid[])',
      [ids, digestId ?? null],
    );
  }

  private queue(
    contact: PersonContact,
    to: string,
    count: number,
    date: LocalDate,
  ): Promise<string | undefined> {
    return this.outgoing.add(
      {
        channel: 'mail',
        to,
        template: DIGEST_TEMPLATE,
        values: { date, count },
        language: contact.language,
        link: '/console/',
        quiet: true,
        // The person is named, since several may share the mailbox of their unit.
        dedupeKey: `digest:${contact.personId}:${date}`,
      },
      this.clock.now(),
    );
  }
}
