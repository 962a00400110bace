import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';

interface Answer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly status: number;
  /** The pattern of its route, for the figures. */
  readonly route: string;
}

export interface CachedAnswer extends Answer {
  readonly etag: string;
  /** The body for readers that unpack it; undefined where packing saves nothing. */
  readonly zipped: Buffer | undefined;
}

/** Bytes below which packing costs more than it saves. */
const ZIP_FROM = 1_024;

/** Packed when it is first asked for once more, and then never again. */
class Entry implements CachedAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly status: number;
  readonly route: string;
  readonly etag: string;
  private packed: Buffer | undefined;

  constructor(
    answer: Answer,
    readonly tags: readonly string[],
  ) {
    this.body = answer.body;
    this.contentType = answer.contentType;
    this.status = answer.status;
    this.route = answer.route;
    this.etag = `"${hash('sha1', answer.body, 'base64url')}"`;
  }

  get zipped(): Buffer | undefined {
    if (this.body.length < ZIP_FROM) return undefined;
    this.packed ??= gzipSync(this.body);
    return this.packed;
  }
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

  put(key: string, tags: readonly string[], age: number, answer: Answer): CachedAnswer {
    const entry = new Entry(answer, tags);
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
