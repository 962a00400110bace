import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, newId, type Clock } from '@yangguang/kernel';
import { currentContext, Database, requirePerson } from '@yangguang/platform';
import type { DocumentEntity } from './document.entity';

export interface TrailRow {
  readonly at: Date;
  readonly type: string;
  readonly actorName: string;
  readonly unitName: string;
  readonly opinion: string | null;
}

/** The course of a document (办理过程), each line with the text as it stood then. */
@Injectable()
export class TrailRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(documentId: string): Promise<TrailRow[]> {
    return this.database.query<TrailRow>(
      `SELECT at, type, actor_name AS "actorName", unit_name AS "unitName", opinion
         FROM oa.document_event WHERE document_id = $1 AND type <> 'save' ORDER BY at, id`,
      [documentId],
    );
  }

  async add(row: DocumentEntity, type: string, opinion: string | null = null): Promise<void> {
    const person = requirePerson(currentContext().actor);
    await this.database.query(
      `INSERT INTO oa.document_event (id, document_id, at, type, actor_name, unit_name, opinion, content_hash, body)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        row.id,
        this.clock.now(),
        type,
        displayName(person),
        person.unitName,
        opinion,
        row.contentHash,
        row.body,
      ],
    );
  }
}
