import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database } from '../persistence/database';

export interface QueueFigure {
  readonly queue: 'outbox' | 'mail' | 'sms';
  /** Entries not yet through, those that wait for their hour included. */
  readonly waiting: number;
  /** How long ago the oldest entry became due; 0 when nothing is due. */
  readonly oldestSeconds: number;
}

/** Every question of one scrape or health page is answered by one query. */
const KEEP_MS = 1_000;

/** How full the queues are: outbox deliveries, mails and text messages. Partial indexes keep this cheap. */
@Injectable()
export class QueueFigures {
  private last: { readonly at: number; readonly figures: Promise<QueueFigure[]> } | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(): Promise<QueueFigure[]> {
    const now = Date.now();
    if (!this.last || now - this.last.at > KEEP_MS) this.last = { at: now, figures: this.query() };
    return this.last.figures;
  }

  private query(): Promise<QueueFigure[]> {
    return this.database.query<QueueFigure>(
      `SELECT 'outbox' AS queue, count(*) AS waiting,
              GREATEST(0, COALESCE(extract(epoch FROM $1::timestamptz - min(e.occurred_at)), 0))::float AS "oldestSeconds"
         FROM platform.outbox_delivery d JOIN platform.outbox_event e ON e.id = d.event_id WHERE d.done_at IS NULL
       UNION ALL
       SELECT c.channel, count(m.id),
              GREATEST(0, COALESCE(extract(epoch FROM $1::timestamptz - min(m.due_at)), 0))::float
         FROM unnest(ARRAY['mail', 'sms']) AS c(channel)
         LEFT JOIN platform.outgoing_message m ON m.channel = c.channel AND m.state = 'waiting'
        GROUP BY c.channel`,
      [this.clock.now()],
    );
  }
}
