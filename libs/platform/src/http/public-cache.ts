import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';

export interface CachedAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
  readonly status: number;
}

interface Entry extends CachedAnswer {
  readonly tags: readonly string[];
}

/** The tag of rendered pages: each is made of several public reads, so any change may concern it. */
export const ALL_PAGES = '*pages';

const TOPIC = 'public-cache.drop';
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ENTRIES = 5_000;
const LONGEST_KEY = 400;

/**
 * Answers to public reads, kept as the bytes that were sent. An entry is tagged with what it was made
 * from; a change of that drops it, here before the change is acknowledged and elsewhere by a signal.
 * An answer computed while its source changed is not kept.
 */
@Injectable()
export class PublicCache implements OnModuleInit {
  private readonly entries = new Map<string, Entry>();
  private readonly ages = new Map<string, number>();
  private bytes = 0;

  constructor(
    private readonly database: Database,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    this.signals.on(TOPIC, (payload) => this.forget(payload.split(' ')));
    this.signals.on(Signals.RECONNECTED, () => this.clear());
  }

  get(key: string): CachedAnswer | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // Moved to the young end, so that the oldest unused is evicted first.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  /** What to hold against `put`: a change between the two keeps the answer out. */
  ageOf(tags: readonly string[]): number {
    return tags.reduce((sum, tag) => sum + (this.ages.get(tag) ?? 0), this.ages.get('*') ?? 0);
  }

  put(key: string, tags: readonly string[], age: number, answer: Omit<CachedAnswer, 'etag'>): CachedAnswer {
    const etag = `"${createHash('sha1').update(answer.body).digest('base64url')}"`;
    const entry: Entry = { ...answer, etag, tags };
    if (key.length <= LONGEST_KEY && this.ageOf(tags) === age && entry.body.length < MOST_BYTES / 16) {
      this.remove(key);
      this.entries.set(key, entry);
      this.bytes += entry.body.length;
      this.evict();
    }
    return entry;
  }

  /** Forgets all that was made from these, once the open transaction commits, in every process. */
  drop(...changed: string[]): void {
    const tags = [...changed, ALL_PAGES];
    this.database.onCommit(() => this.forget(tags));
    if (this.database.inTransaction) {
      this.database.beforeCommit(() => this.signals.broadcast(TOPIC, tags.join(' ')));
    } else {
      this.signals.broadcast(TOPIC, tags.join(' ')).catch(() => undefined);
    }
  }

  private forget(tags: readonly string[]): void {
    for (const tag of tags) this.ages.set(tag, (this.ages.get(tag) ?? 0) + 1);
    for (const [key, entry] of this.entries) {
      if (entry.tags.some((tag) => tags.includes(tag))) this.remove(key);
    }
  }

  private clear(): void {
    this.ages.set('*', (this.ages.get('*') ?? 0) + 1);
    this.entries.clear();
    this.bytes = 0;
  }

  private remove(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.bytes -= entry.body.length;
  }

  private evict(): void {
    for (const key of this.entries.keys()) {
      if (this.bytes <= MOST_BYTES && this.entries.size <= MOST_ENTRIES) return;
      this.remove(key);
    }
  }
}
