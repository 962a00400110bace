import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CLOCK, isId, type Clock } from '@yangguang/kernel';
import type { Language } from '../messages/catalog';
import { Metrics } from '../metrics/metrics';
import { Signals } from '../persistence/signals';
import { viewOf } from './notification-row';
import { NotificationStore } from './notification.store';
import { NotificationStream } from './notification-stream';
import { READ_TOPIC, STREAM_TOPIC, unpackMade } from './topics';

/** Below the half minute after which proxies and phone networks drop a silent connection. */
const HEARTBEAT_MS = 20_000;
/** A stream ends after this and comes back with a fresh token: a revoked session is not told much longer. */
const LONGEST_MS = 15 * 60_000;
/** Tabs of one person in one process; the oldest gives way. */
const MOST_PER_PERSON = 8;

/** All live streams of this process. A word from any process makes it read the new rows and pass them on. */
@Injectable()
export class NotificationStreams implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(NotificationStreams.name);
  private readonly byPerson = new Map<string, Set<NotificationStream>>();
  private timer: NodeJS.Timeout | undefined;
  private closing = false;
  /** Since when words may have been missed, should the connection that brings them be lost. */
  private heardUntil: Date;

  constructor(
    private readonly store: NotificationStore,
    private readonly signals: Signals,
    private readonly metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.heardUntil = clock.now();
  }

  onModuleInit(): void {
    this.signals.on(STREAM_TOPIC, (payload) => this.attempt(this.passOn(payload)));
    this.signals.on(READ_TOPIC, (personId) => this.attempt(this.tellUnread(personId)));
    this.signals.on(Signals.RECONNECTED, () => this.attempt(this.repeatMissed()));
    this.timer = setInterval(() => this.beat(), HEARTBEAT_MS);
  }

  /** Ends every stream, so that the server can close without waiting for readers that never leave. */
  onModuleDestroy(): void {
    this.closing = true;
    clearInterval(this.timer);
    for (const stream of this.all()) stream.end();
  }

  /** Opens a stream; with the id of the last event seen it begins with what came after it. */
  async open(
    personId: string,
    language: Language,
    lastEventId: string | undefined,
  ): Promise<NotificationStream> {
    const stream = new NotificationStream(personId, language, Date.now(), () => this.forget(stream));
    this.keep(stream);
    try {
      const seen =
        lastEventId && isId(lastEventId) ? await this.store.madeAt(personId, lastEventId) : undefined;
      if (seen) await this.repeat(stream, seen, lastEventId);
      stream.unread(await this.store.unread(personId));
    } catch (error) {
      stream.end();
      throw error;
    }
    if (this.closing) stream.end();
    return stream;
  }

  private async passOn(payload: string): Promise<void> {
    this.heardUntil = this.clock.now();
    const made = unpackMade(payload).filter(({ personId }) => this.byPerson.has(personId));
    if (made.length === 0) return;
    for (const row of await this.store.byIds(made.map(({ id }) => id))) {
      for (const stream of this.byPerson.get(row.personId) ?? [])
        stream.notification(viewOf(row, stream.language));
    }
    for (const personId of new Set(made.map((one) => one.personId))) await this.tellUnread(personId);
  }

  private async tellUnread(personId: string): Promise<void> {
    const streams = this.byPerson.get(personId);
    if (!streams) return;
    const unread = await this.store.unread(personId);
    for (const stream of streams) stream.unread(unread);
  }

  private async repeatMissed(): Promise<void> {
    const since = this.heardUntil;
    this.heardUntil = this.clock.now();
    for (const stream of this.all()) {
      await this.repeat(stream, since);
      stream.unread(await this.store.unread(stream.personId));
    }
  }

  /** May repeat what was seen already; a reader knows it by its id. */
  private async repeat(stream: NotificationStream, since: Date, except?: string): Promise<void> {
    for (const row of await this.store.since(stream.personId, since)) {
      if (row.id !== except) stream.notification(viewOf(row, stream.language));
    }
  }

  private beat(): void {
    const oldest = Date.now() - LONGEST_MS;
    for (const stream of this.all()) {
      if (stream.openedAt < oldest) stream.end();
      else stream.heartbeat();
    }
  }

  private keep(stream: NotificationStream): void {
    const streams = this.byPerson.get(stream.personId) ?? new Set();
    this.byPerson.set(stream.personId, streams.add(stream));
    const [eldest] = streams;
    if (streams.size > MOST_PER_PERSON) eldest?.end();
    this.metrics.streamsOpen(this.all().length);
  }

  private forget(stream: NotificationStream): void {
    const streams = this.byPerson.get(stream.personId);
    streams?.delete(stream);
    if (streams?.size === 0) this.byPerson.delete(stream.personId);
    this.metrics.streamsOpen(this.all().length);
  }

  private all(): NotificationStream[] {
    return [...this.byPerson.values()].flatMap((streams) => [...streams]);
  }

  private attempt(work: Promise<void>): void {
    work.catch((error: unknown) => this.logger.warn(`Streams: ${String(error)}`));
  }
}
