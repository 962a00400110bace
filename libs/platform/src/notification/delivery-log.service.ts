import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@yangguang/kernel';
import { decodeCursor, pageOf, type Page } from '../http/paging';
import { Database } from '../persistence/database';
import type { Channel } from './outgoing-message';

export type DeliveryState = 'waiting' | 'sent' | 'failed';

export interface Delivery {
  readonly id: string;
  readonly channel: Channel;
  readonly template: string;
  readonly recipient: string;
  readonly state: DeliveryState;
  readonly madeAt: Date;
  readonly dueAt: Date;
  readonly attempts: readonly {
    /** ISO time. */
    readonly at: string;
    readonly outcome: 'sent' | 'postponed' | 'failed';
    readonly error: string | null;
  }[];
}

/** What was sent to whom (masked), how often it was tried, and what has failed for good. */
@Injectable()
export class DeliveryLog {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async page(
    state: DeliveryState | undefined,
    limit: number,
    cursor: string | undefined,
  ): Promise<Page<Delivery>> {
    const before = cursor === undefined ? null : decodeCursor(cursor, 1)[0];
    if (before !== null && (typeof before !== 'string' || !isId(before))) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: [{ pointer: '/cursor', key: 'platform.validation.cursor' }],
      });
    }
    const rows = await this.database.query<Delivery>(
      `SELECT m.id, m.channel, m.template, m.recipient_hint AS recipient, m.state, m.made_at AS "madeAt", m.due_at AS "dueAt",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('at', a.at, 'outcome', a.outcome, 'error', a.error) ORDER BY a.attempt)
                          FROM platform.delivery_attempt a WHERE a.message_id = m.id), '[]') AS attempts
         FROM platform.outgoing_message m
        WHERE ($1::text IS NULL OR m.state = $1) AND ($2::uuid IS NULL OR m.id < $2)
        ORDER BY m.id DESC LIMIT $3`,
      [state ?? null, before, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.id],
      (row) => row,
    );
  }
}
