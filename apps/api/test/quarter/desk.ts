import { IDENTITY_SETTINGS } from '@yangguang/identity';
import { localDateOf } from '@yangguang/kernel';
import type { Client } from '../support/client';
import { SmallCounty } from '../support/small-county';
import type { TestApi } from '../support/test-api';
import { Entry } from './ledger';
import type { Words } from './words';

const MESSAGES = '/api/v1/public/messages';
const CASES = '/api/v1/staff/cases';

/** The units that answer in this county, by the code that begins their accounts. */
export const UNITS = { jtj: '县交通局', zjj: '县住建局', slj: '县水利局' } as const;

export type UnitCode = keyof typeof UNITS;

interface Answered {
  readonly version: number;
  readonly draft: { readonly contentHash: string } | null;
}

/** Everybody who acts in the simulated quarter. Each act goes over HTTP and is written into the ledger by hand. */
export class Desk {
  private readonly staff = new Map<string, Client>();
  readonly unitIds = new Map<string, string>();

  private constructor(readonly api: TestApi) {}

  static async open(api: TestApi): Promise<Desk> {
    const { session, password } = api.app.get<{ session: object; password: object }>(IDENTITY_SETTINGS);
    // The clock runs through four months in a minute: people sign in once for all of it.
    Object.assign(session, { accessMinutes: 500_000, idleMinutes: 500_000, absoluteHours: 9_000 });
    Object.assign(password, { maximumAgeDays: 500 });
    const county = await SmallCounty.found(api);
    const desk = new Desk(api);
    const accounts = Object.keys(UNITS).flatMap((code) => [`${code}.handler`, `${code}.leader`]);
    for (const who of ['centre', 'zfb.ducha', ...accounts]) desk.staff.set(who, await county.signedIn(who));
    for (const [code, name] of Object.entries(UNITS)) desk.unitIds.set(code, await county.unitId(name));
    return desk;
  }

  get today(): string {
    return localDateOf(this.api.clock.now());
  }

  as(who: string): Client {
    const client = this.staff.get(who);
    if (!client) throw new Error(`${who} has not signed in`);
    return client;
  }

  /** A citizen writes. */
  async submit(words: Words, kind: string, named: UnitCode | null): Promise<Entry> {
    const entry = new Entry(this.today, kind, named);
    const { title, place, body } = words;
    const answer = await this.api.anyone.post<{ number: string; secretCode: string }>(MESSAGES, {
      kind,
      unitId: named === null ? null : this.unitIds.get(named),
      title,
      place,
      body,
      attachmentIds: [],
      contact: { name: '一位群众', phone: '19900001234' },
      consent: { publish: true, shareName: false },
    });
    if (answer.status !== 201) throw new Error(`Not taken: ${JSON.stringify(answer.body)}`);
    return Object.assign(entry, { number: answer.body.number, secretCode: answer.body.secretCode });
  }

  /** A step by the staff, with the version that the last answer named. */
  async step(who: string, entry: Entry, intent: string, body: object = {}): Promise<Answered> {
    const client = this.as(who);
    entry.version ??= (await client.get<Answered>(`${CASES}/${entry.id}`)).body.version;
    this.api.clock.advance(1000);
    const answer = await client.intent<Answered>(`${CASES}/${entry.id}/${intent}`, entry.version, body);
    // A unit that has given a case back may not read it any more: 204 without a word.
    if (![200, 204].includes(answer.status)) {
      throw new Error(`${this.today} ${who} ${intent} ${entry.number}: ${JSON.stringify(answer.body)}`);
    }
    entry.version = answer.status === 200 ? answer.body.version : undefined;
    return answer.body;
  }

  /** A step by the citizen, opened by number and code. */
  async citizen(entry: Entry, step: string, body: object = {}): Promise<void> {
    this.api.clock.advance(1000);
    const lookup = { number: entry.number, code: entry.secretCode };
    const answer = await this.api.anyone.post(`${MESSAGES}/${step}`, { ...lookup, ...body });
    if (answer.status !== 200) {
      throw new Error(`${this.today} citizen ${step} ${entry.number}: ${JSON.stringify(answer.body)}`);
    }
    entry.version = undefined;
  }

  /** The centre reads its queue and learns which case has which number. */
  async readQueue(entries: readonly Entry[]): Promise<void> {
    const unknown = new Map(entries.filter((one) => one.id === '').map((one) => [one.number, one]));
    for (let cursor = ''; unknown.size > 0;) {
      const { body } = await this.as('centre').get<{
        items: { id: string; number: string; version: number }[];
        nextCursor: string | null;
      }>(`${CASES}?queue=triage&limit=100${cursor}`);
      for (const { id, number, version } of body.items) {
        const entry = unknown.get(number);
        if (entry) Object.assign(entry, { id, version });
        unknown.delete(number);
      }
      if (body.nextCursor === null) return;
      cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
    }
  }
}
