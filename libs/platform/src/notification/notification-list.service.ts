import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, isId, type Clock } from '@yangguang/kernel';
import { decodeCursor, pageOf, type Page } from '../http/paging';
import type { Language } from '../messages/catalog';
import { Signals } from '../persistence/signals';
import { viewOf, type NotificationView } from './notification-row';
import { NotificationStore } from './notification.store';
import { READ_TOPIC } from './topics';

export interface NotificationPage extends Page<NotificationView> {
  readonly unread: number;
}

/** What a person reads of their own notifications. */
@Injectable()
export class NotificationList {
  constructor(
    private readonly store: NotificationStore,
    private readonly signals: Signals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(
    personId: string,
    language: Language,
    limit: number,
    cursor?: string,
  ): Promise<NotificationPage> {
    const before = cursor === undefined ? undefined : idIn(cursor);
    const [rows, unread] = await Promise.all([
      this.store.page(personId, limit, before),
      this.store.unread(personId),
    ]);
    return {
      ...pageOf(
        rows,
        limit,
        (row) => [row.id],
        (row) => viewOf(row, language),
      ),
      unread,
    };
  }

  /** Marks one as read; answers how many are left. Another person's is as absent as none. */
  async read(personId: string, id: string): Promise<number> {
    if (!isId(id) || !(await this.store.markRead(personId, id, this.clock.now()))) {
      throw new DomainError('not-found', 'platform.not-found');
    }
    await this.signals.broadcast(READ_TOPIC, personId);
    return this.store.unread(personId);
  }

  async readAll(personId: string): Promise<number> {
    await this.store.markAllRead(personId, this.clock.now());
    await this.signals.broadcast(READ_TOPIC, personId);
    return this.store.unread(personId);
  }
}

function idIn(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && isId(id)) return id;
  throw new DomainError('invalid', 'platform.validation', {
    fields: [{ pointer: '/cursor', key: 'platform.validation.cursor' }],
  });
}
