import { PassThrough, type Readable } from 'node:stream';
import type { Language } from '../messages/catalog';
import type { NotificationView } from './notification-row';

/** A reader that falls this far behind, in bytes, is let go; it comes back and catches up. */
const MOST_BUFFERED = 256 * 1024;

/** One open stream of one person, in the form of server-sent events (WHATWG HTML, 9.2). */
export class NotificationStream {
  private readonly body = new PassThrough();

  constructor(
    readonly personId: string,
    readonly language: Language,
    readonly openedAt: number,
    onClose: () => void,
  ) {
    this.body.once('close', onClose);
    this.write('retry: 3000\n\n');
  }

  get readable(): Readable {
    return this.body;
  }

  notification(view: NotificationView): void {
    this.write(`event: notification\nid: ${view.id}\ndata: ${JSON.stringify(view)}\n\n`);
  }

  unread(count: number): void {
    this.write(`event: unread\ndata: ${JSON.stringify({ unread: count })}\n\n`);
  }

  /** A comment: readers skip it, proxies see a living connection. */
  heartbeat(): void {
    this.write(': still here\n\n');
  }

  end(): void {
    this.body.end();
  }

  private write(text: string): void {
    if (this.body.writableEnded) return;
    this.body.write(text);
    if (this.body.writableLength + this.body.readableLength > MOST_BUFFERED) this.body.destroy();
  }
}
