import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, FixedClock, instantAt, localDateOf, localTimeOf, weekdayOf } from '@yangguang/kernel';
import { AppConfig } from '../../config/app-config';
import { FieldCipher } from '../../crypto/field-cipher';
import { registerMessages } from '../../messages/catalog';
import { Metrics } from '../../metrics/metrics';
import { QueueFigures } from '../../metrics/queue-figures';
import type { Database } from '../../persistence/database';
import { Signals } from '../../persistence/signals';
import type { TestDatabase } from '../../tasks/testing/test-database';
import { DeliveryWorker } from '../delivery-worker';
import { Digest } from '../digest';
import { DigestText } from '../digest-text';
import { notificationEn } from '../locales/en';
import { notificationZh } from '../locales/zh-CN';
import { MessageSender } from '../message-sender';
import { NotificationStore } from '../notification.store';
import { Notifier } from '../notifier';
import { OutgoingStore } from '../outgoing.store';
import type { PeopleContacts, PersonContact, WorkingHours } from '../ports';
import { Postbox } from '../postbox';

registerMessages({ 'zh-CN': notificationZh, en: notificationEn });
registerMessages({
  'zh-CN': {
    'testing.case.subject': '办件 {number} 已转到您单位',
    'testing.case.text': '请在 {due} 前答复。',
    'testing.case.sms': '办件 {number} 须在 {due} 前答复。',
  },
  en: {
    'testing.case.subject': 'Case {number} is yours',
    'testing.case.text': 'Please answer by {due}.',
    'testing.case.sms': 'Answer case {number} by {due}.',
  },
});

/** 8:30 to 17:30 from Monday to Friday. */
export const officeHours: WorkingHours = {
  isOpen(at) {
    const time = localTimeOf(at);
    return Promise.resolve(isWeekday(localDateOf(at)) && time >= '08:30' && time < '17:30');
  },
  async nextOpening(at) {
    if (await officeHours.isOpen(at)) return at;
    for (let date = localDateOf(at); ; date = addDays(date, 1)) {
      const opening = instantAt(date, '08:30');
      if (isWeekday(date) && opening >= at) return opening;
    }
  },
};

function isWeekday(date: string): boolean {
  return ![0, 6].includes(weekdayOf(date));
}

/** People of the tests: an address book that a test fills. */
export class AddressBook implements PeopleContacts {
  readonly people = new Map<string, PersonContact>();

  add(contact: Partial<PersonContact> & { readonly personId: string }): string {
    this.people.set(contact.personId, {
      name: '张三',
      email: null,
      phone: null,
      language: 'zh-CN',
      ...contact,
    });
    return contact.personId;
  }

  contactsOf(ids: readonly string[]): Promise<readonly PersonContact[]> {
    return Promise.resolve([...this.people.values()].filter(({ personId }) => ids.includes(personId)));
  }
}

/** One process's worth of the notification room, on real rows and real files, with a clock that stands still. */
export interface NotificationWorld {
  readonly database: Database;
  readonly signals: Signals;
  readonly metrics: Metrics;
  readonly store: NotificationStore;
  readonly outgoing: OutgoingStore;
  readonly postbox: Postbox;
  readonly notifier: Notifier;
  readonly worker: DeliveryWorker;
  readonly digest: Digest;
  close(): Promise<void>;
}

interface WorldChoices {
  readonly clock: FixedClock;
  readonly people: AddressBook;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function openWorld(test: TestDatabase, choices: WorldChoices): Promise<NotificationWorld> {
  const { clock, people } = choices;
  const dataDir = await mkdtemp(join(tmpdir(), 'yangguang-notification-'));
  const config = new AppConfig({
    DATABASE_URL: test.url,
    DATA_DIR: dataDir,
    DEMO: '1',
    ...choices.environment,
  });
  const database = await test.connect();
  const signals = new Signals(config, database);
  const metrics = new Metrics(database, new QueueFigures(database, clock));
  const store = new NotificationStore(database);
  const outgoing = new OutgoingStore(database, new FieldCipher(config));
  const postbox = new Postbox(config);
  const sender = new MessageSender(
    outgoing,
    postbox,
    new DigestText(database, config),
    officeHours,
    config,
    metrics,
  );
  return {
    database,
    signals,
    metrics,
    store,
    outgoing,
    postbox,
    notifier: new Notifier(database, store, outgoing, signals, people, clock),
    worker: new DeliveryWorker(sender, signals, config, clock),
    digest: new Digest(database, outgoing, signals, people, clock),
    async close() {
      postbox.onApplicationShutdown();
      await signals.onApplicationShutdown();
      await rm(dataDir, { recursive: true });
    },
  };
}
