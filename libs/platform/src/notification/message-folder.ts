import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '@yangguang/kernel';
import { createTransport } from 'nodemailer';
import { composed, type MailIdentity } from './smtp-mail';
import type { Mail, MailTransport, SmsGateway, TextMessage } from './transports';

/** What development keeps of a message instead of sending it. */
export interface KeptMessage {
  readonly id: string;
  readonly channel: 'mail' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly at: string;
}

const MOST_LISTED = 100;

/**
 * Stands in for mail server and text message provider where there are none: each mail becomes
 * `<id>.eml`, which any mail program opens, and each message a JSON file that the console shows.
 */
export class MessageFolder implements MailTransport {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly identity: MailIdentity,
  ) {}

  async send(mail: Mail): Promise<void> {
    const { message } = await this.composer.sendMail(composed(mail, this.identity));
    await this.write(`${mail.id}.eml`, Buffer.isBuffer(message) ? message : await bufferOf(message));
    await this.keep({ ...mail, channel: 'mail', at: new Date().toISOString() });
  }

  /** The same folder as a text message provider. */
  asGateway(): SmsGateway {
    return {
      send: ({ id, to, text }: TextMessage) =>
        this.keep({ id, to, text, channel: 'sms', subject: text, html: null, at: new Date().toISOString() }),
    };
  }

  /** The newest messages, newest first. */
  async list(): Promise<KeptMessage[]> {
    const names = await readdir(this.folder).catch(() => []);
    const newest = names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, MOST_LISTED);
    const kept = await Promise.all(newest.map((name) => this.find(name.slice(0, -'.json'.length))));
    return kept.filter((one) => one !== undefined);
  }

  async find(id: string): Promise<KeptMessage | undefined> {
    if (!isId(id)) return undefined;
    const text = await readFile(join(this.folder, `${id}.json`), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as KeptMessage);
  }

  private keep({ id, channel, to, subject, text, html, at }: KeptMessage): Promise<void> {
    return this.write(
      `${id}.json`,
      JSON.stringify({ id, channel, to, subject, text, html, at }, undefined, 2),
    );
  }

  /** Written beside and moved into place, so that nobody reads half a file. A repetition overwrites the first. */
  private async write(name: string, content: Buffer | string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const half = join(this.folder, `${name}.half`);
    await writeFile(half, content);
    await rename(half, join(this.folder, name));
  }
}

async function bufferOf(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
