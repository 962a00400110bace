import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type ErrorValues } from '@yangguang/kernel';
import { hasMessage, type Language } from '../messages/catalog';
import { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';
import { NotificationStore, type MadeNotification } from './notification.store';
import { OutgoingStore, type NewMessage } from './outgoing.store';
import type { Channel, LeaveLinks } from './outgoing-message';
import { PEOPLE_CONTACTS, type PeopleContacts } from './ports';
import { OUTGOING_TOPIC, packMade, STREAM_TOPIC } from './topics';

export interface Notification {
  /** Ids of people; one who is named twice is told once. */
  readonly recipients: readonly string[];
  /** The catalog has `<template>.subject` and `<template>.text`, and `<template>.sms` where a text message is wanted. */
  readonly template: string;
  readonly values?: ErrorValues;
  /** Path of the page it leads to, for example `/console/cases/…`. */
  readonly link: string;
  /** Mails at once and at any hour; everything else waits for the daily digest. */
  readonly urgent?: boolean;
  /** Within one person, a second notification with the same key is not made. */
  readonly dedupeKey?: string;
}

export interface DirectMessage {
  readonly to: string;
  readonly template: string;
  readonly values?: ErrorValues;
  readonly language?: Language;
  readonly link?: string;
  /** Of a mail that its reader has subscribed to: how to stop it. */
  readonly leave?: LeaveLinks;
  readonly dedupeKey?: string;
  /**
   * Whether it waits for working hours. A mail does not unless told to: it answers what its reader
   * has just done. A text message does unless told not to: it wakes people.
   */
  readonly quiet?: boolean;
}

/**
 * Tells people things. All of it is rows, written in the open transaction; it reaches streams, mail
 * server and text message provider after the commit, and again after a crash.
 */
@Injectable()
export class Notifier {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationStore,
    private readonly outgoing: OutgoingStore,
    private readonly signals: Signals,
    @Inject(PEOPLE_CONTACTS) private readonly people: PeopleContacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async notify(notification: Notification): Promise<void> {
    assertTemplate(notification.template);
    assertPath(notification.link);
    if (notification.recipients.length === 0) return;
    const { values = {}, urgent = false } = notification;
    await this.database.transaction(async () => {
      const made = await this.notifications.add({ ...notification, values, urgent }, this.clock.now());
      if (urgent && made.length > 0) await this.sendAtOnce(made, notification);
      for (const payload of packMade(made)) await this.signals.broadcast(STREAM_TOPIC, payload);
    });
  }

  /** A mail to anyone, for example a citizen's receipt. */
  async mail(message: DirectMessage): Promise<void> {
    await this.queue(complete('mail', message, false));
  }

  async sms(message: DirectMessage): Promise<void> {
    await this.queue(complete('sms', message, true));
  }

  private async sendAtOnce(made: readonly MadeNotification[], source: Notification): Promise<void> {
    const idOf = new Map(made.map(({ id, personId }) => [personId, id]));
    for (const contact of await this.people.contactsOf([...idOf.keys()])) {
      const shared = {
        template: source.template,
        values: source.values ?? {},
        language: contact.language,
        link: source.link,
        quiet: false,
        dedupeKey: `notification:${idOf.get(contact.personId)}`,
      };
      if (contact.email) await this.queue({ ...shared, channel: 'mail', to: contact.email });
      if (contact.phone && hasMessage(`${source.template}.sms`))
        await this.queue({ ...shared, channel: 'sms', to: contact.phone });
    }
  }

  private async queue(message: NewMessage): Promise<void> {
    assertTemplate(message.template);
    const { link, leave } = message;
    for (const path of [link, leave?.page, leave?.post]) if (path !== undefined) assertPath(path);
    const id = await this.outgoing.add(message, this.clock.now());
    if (id) await this.signals.broadcast(OUTGOING_TOPIC);
  }
}

function complete(channel: Channel, message: DirectMessage, quiet: boolean): NewMessage {
  const { values = {}, language = 'zh-CN' } = message;
  return { ...message, channel, values, language, quiet: message.quiet ?? quiet };
}

/** A template without words is a mistake of ours; it must fail here and not when the mail goes out. */
function assertTemplate(template: string): void {
  for (const part of ['subject', 'text']) {
    if (!hasMessage(`${template}.${part}`)) throw new Error(`The catalog has no ${template}.${part}`);
  }
}

/** Only pages of ours: a full address in a value must not become a link in a mail of the county. */
function assertPath(link: string): void {
  if (!/^\/(?![/\\])/.test(link)) throw new Error(`A link is a path on this site, not "${link}"`);
}
