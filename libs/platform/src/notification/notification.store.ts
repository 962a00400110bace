import { Injectable } from '@nestjs/common';
import { newId, type ErrorValues } from '@yangguang/kernel';
import { Database } from '../persistence/database';
import type { NotificationRow } from './notification-row';

export interface NewNotification {
  readonly recipients: readonly string[];
  readonly template: string;
  readonly values: ErrorValues;
  readonly link: string;
  readonly urgent: boolean;
  readonly dedupeKey?: string;
}

export interface MadeNotification {
  readonly id: string;
  readonly personId: string;
}

const COLUMNS = `id, person_id AS "personId", template, facts, link, urgent, made_at AS "madeAt", read_at AS "readAt"`;
/** A stream that comes back after a loss gets this much more than it missed: ids are made before they are committed. */
const OVERLAP_MS = 120_000;
const MOST_REPEATED = 200;

/** The rows of `platform.notification`. Every read and write of a person names that person. */
@Injectable()
export class NotificationStore {
  constructor(private readonly database: Database) {}

  /** Adds one row for each recipient; a row that exists under the same key is not added again. */
  add(notification: NewNotification, now: Date): Promise<MadeNotification[]> {
    const people = [...new Set(notification.recipients)];
    return this.database.query<MadeNotification>(
      `INSERT INTO platform.notification (id, person_id, template, facts, link, urgent, dedupe_key, made_at, awaits_digest)
       SELECT r.id, r.person, $3, $4, $5, $6, $7, $8, NOT $6
         FROM unnest($1::uuid[], $2::uuid[]) AS r(id, person)
       ON CONFLICT (person_id, dedupe_key) DO NOTHING RETURNING id, person_id AS "personId"`,
      [
        people.map(() => newId()),
        people,
        notification.template,
        JSON.stringify(notification.values),
        notification.link,
        notification.urgent,
        notification.dedupeKey ?? null,
        now,
      ],
    );
  }

  /** A page of what a person was told, newest first; one row more than asked for proves a next page. */
  page(personId: string, limit: number, before: string | undefined): Promise<NotificationRow[]> {
    return this.database.query<NotificationRow>(
      `SELECT ${COLUMNS} FROM platform.notification
        WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [personId, before ?? null, limit + 1],
    );
  }

  async unread(personId: string): Promise<number> {
    const row = await this.database.one<{ unread: number }>(
      'SELECT count(*) AS unread FROM platform.notification WHERE person_id = $1 AND read_at IS NULL',
      [personId],
    );
    return row?.unread ?? 0;
  }

  /** False when this person has no such notification. Reading twice keeps the first time. */
  async markRead(personId: string, id: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE platform.notification SET read_at = COALESCE(read_at, $3), awaits_digest = false
        WHERE person_id = $1 AND id = $2 RETURNING 1`,
      [personId, id, now],
    );
    return rows.length > 0;
  }

  async markAllRead(personId: string, now: Date): Promise<void> {
    await this.database.query(
      'UPDATE platform.notification SET read_at = $2, awaits_digest = false WHERE person_id = $1 AND read_at IS NULL',
      [personId, now],
    );
  }

  byIds(ids: readonly string[]): Promise<NotificationRow[]> {
    return this.database.query<NotificationRow>(
      `SELECT ${COLUMNS} FROM platform.notification WHERE id = ANY($1::uuid[]) ORDER BY id`,
      [ids],
    );
  }

  /** What a person was told since an instant, oldest first, with the overlap that late commits need. */
  since(personId: string, instant: Date): Promise<NotificationRow[]> {
    return this.database.query<NotificationRow>(
      `SELECT * FROM (
         SELECT ${COLUMNS} FROM platform.notification WHERE person_id = $1 AND made_at >= $2 ORDER BY id DESC LIMIT $3
       ) AS newest ORDER BY id`,
      [personId, new Date(instant.getTime() - OVERLAP_MS), MOST_REPEATED],
    );
  }

  /** When a person was told this; nothing when the id is not one of theirs. */
  async madeAt(personId: string, id: string): Promise<Date | undefined> {
    const row = await this.database.one<{ madeAt: Date }>(
      'SELECT made_at AS "madeAt" FROM platform.notification WHERE person_id = $1 AND id = $2',
      [personId, id],
    );
    return row?.madeAt;
  }
}
