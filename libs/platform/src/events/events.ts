import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock, type DomainEvent } from '@yangguang/kernel';
import { contextIfAny } from '../context/request-context';
import { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';
import { HandlerRegistry } from './handler-registry';

export const OUTBOX_TOPIC = 'outbox.waiting';

/** Publishes events: into the outbox, in the transaction that made them true, one delivery a handler. */
@Injectable()
export class Events {
  constructor(
    private readonly database: Database,
    private readonly handlers: HandlerRegistry,
    private readonly signals: Signals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  publish(event: DomainEvent): void {
    this.database.beforeCommit(() => this.store(event));
  }

  private async store(event: DomainEvent): Promise<void> {
    const id = newId();
    const now = this.clock.now();
    const context = contextIfAny();
    const handlers = this.handlers.idsFor(event.type);
    await this.database.query(
      `WITH event AS (
         INSERT INTO platform.outbox_event (id, type, payload, occurred_at, request_id) VALUES ($1, $2, $3, $4, $5))
       INSERT INTO platform.outbox_delivery (event_id, handler, next_at)
       SELECT $1, handler, $4 FROM unnest($6::text[]) AS handler`,
      [id, event.type, JSON.stringify(event), now, context?.requestId ?? null, handlers],
    );
    if (handlers.length > 0) await this.signals.broadcast(OUTBOX_TOPIC);
  }
}
