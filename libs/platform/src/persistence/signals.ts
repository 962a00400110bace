import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from '../config/app-config';
import { Database } from './database';

const CHANNEL = 'yangguang';
const RECONNECT_MS = 1_000;

type Listener = (payload: string) => void;

/**
 * Short words between the processes on one database (LISTEN/NOTIFY): "drop this from your cache",
 * "there is mail to send". A word may be missed while the connection is down, so every listener
 * also hears `signals.reconnected`, and nothing relies on a word alone.
 */
@Injectable()
export class Signals implements OnApplicationBootstrap, OnApplicationShutdown {
  static readonly RECONNECTED = 'signals.reconnected';
  private readonly logger = new Logger(Signals.name);
  private readonly listeners = new Map<string, Listener[]>();
  private client: pg.Client | undefined;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect(true);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Tells all processes, this one included, when the open transaction commits (at once without one). */
  async broadcast(topic: string, payload = ''): Promise<void> {
    await this.database.query('SELECT pg_notify($1, $2)', [CHANNEL, `${topic}\n${payload}`]);
  }

  private hear(topic: string, payload: string): void {
    for (const listener of this.listeners.get(topic) ?? []) listener(payload);
  }

  private async connect(first: boolean): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl });
    client.on('error', () => this.retry());
    client.on('end', () => this.retry());
    client.on('notification', ({ payload }) => {
      const [topic = '', ...rest] = (payload ?? '').split('\n');
      this.hear(topic, rest.join('\n'));
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
      if (!first) this.hear(Signals.RECONNECTED, '');
    } catch (error) {
      this.logger.warn(`Listening failed: ${error instanceof Error ? error.message : String(error)}`);
      this.retry();
    }
  }

  private retry(): void {
    if (this.stopped || this.timer) return;
    this.client = undefined;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.connect(false);
    }, RECONNECT_MS);
  }
}
