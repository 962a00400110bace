import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CLOCK, type Clock, type DomainEvent } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import { runAs } from '../context/request-context';
import { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';
import { OUTBOX_TOPIC } from './events';
import { HandlerRegistry } from './handler-registry';

interface Delivery {
  readonly eventId: string;
  readonly handler: string;
  readonly attempts: number;
  readonly payload: DomainEvent;
}

const POLL_MS = 5_000;
const LONGEST_PAUSE_SECONDS = 3_600;

/**
 * Delivers what lies in the outbox. A delivery is claimed, handled and marked in one transaction, so
 * what a handler writes happens exactly once; a failing one is tried again later and never stops the others.
 */
@Injectable()
export class OutboxDispatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(OutboxDispatcher.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly handlers: HandlerRegistry,
    private readonly signals: Signals,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsWorker) return;
    this.signals.on(OUTBOX_TOPIC, () => this.kick());
    this.timer = setInterval(() => this.kick(), POLL_MS);
    this.kick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Delivers everything that is due now; answers how many. */
  async deliverDue(): Promise<number> {
    let delivered = 0;
    while (!this.stopped && (await this.deliverOne())) delivered += 1;
    return delivered;
  }

  private kick(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.deliverDue()
      .then(() => undefined)
      .catch((error: unknown) => this.logger.warn(`Outbox: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
        if (this.again && !this.stopped) {
          this.again = false;
          this.kick();
        }
      });
  }

  private async deliverOne(): Promise<boolean> {
    let claimed: Delivery | undefined;
    try {
      return await runAs({ kind: 'system', name: 'outbox' }, () =>
        this.database.transaction(async () => {
          claimed = await this.claim();
          if (!claimed) return false;
          await this.handle(claimed);
          return true;
        }),
      );
    } catch (error) {
      if (!claimed) throw error;
      await this.postpone(claimed, error);
      return true;
    }
  }

  private claim(): Promise<Delivery | undefined> {
    return this.database.one<Delivery>(
      `SELECT d.event_id AS "eventId", d.handler, d.attempts, e.payload
         FROM platform.outbox_delivery d JOIN platform.outbox_event e ON e.id = d.event_id
        WHERE d.done_at IS NULL AND d.next_at <= $1
        ORDER BY d.next_at, d.event_id LIMIT 1 FOR UPDATE OF d SKIP LOCKED`,
      [this.clock.now()],
    );
  }

  private async handle(delivery: Delivery): Promise<void> {
    const handler = this.handlers.find(delivery.handler);
    if (!handler) throw new Error(`No handler is called ${delivery.handler}`);
    await handler.run(
      Object.assign(Object.create(handler.event.prototype as object) as DomainEvent, delivery.payload),
    );
    await this.database.query(
      'UPDATE platform.outbox_delivery SET done_at = $3, attempts = attempts + 1 WHERE event_id = $1 AND handler = $2',
      [delivery.eventId, delivery.handler, this.clock.now()],
    );
  }

  private async postpone(delivery: Delivery, error: unknown): Promise<void> {
    const seconds = Math.min(LONGEST_PAUSE_SECONDS, 2 ** delivery.attempts * 5);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.logger.error(`${delivery.handler} failed, again in ${seconds} s: ${text}`);
    await this.database.query(
      `UPDATE platform.outbox_delivery SET attempts = attempts + 1, next_at = $3, last_error = $4
        WHERE event_id = $1 AND handler = $2`,
      [
        delivery.eventId,
        delivery.handler,
        new Date(this.clock.now().getTime() + seconds * 1000),
        text.slice(0, 2000),
      ],
    );
  }
}
