import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, newId, type Clock } from '@yangguang/kernel';
import { currentContext, Database } from '@yangguang/platform';

/** The steps of the table, and the answers to findings in between. */
export interface DocumentLine {
  readonly id: string;
  readonly edition: number;
  readonly at: Date;
  readonly type: string;
  readonly actorName: string | null;
  readonly unitName: string | null;
  readonly words: string | null;
}

/** The trail of a document (留痕), added in the transaction that did it. */
@Injectable()
export class DocumentTrail {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(documentId: string, edition: number, type: string, words: string | null = null): Promise<void> {
    const { actor } = currentContext();
    const person = actor.kind === 'person' ? actor : undefined;
    await this.database.query(
      `INSERT INTO disclosure.document_event (id, document_id, edition, at, type, actor_id, actor_name, unit_name, words)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        documentId,
        edition,
        this.clock.now(),
        type,
        person?.personId ?? null,
        person ? displayName(person) : null,
        person?.unitName ?? null,
        words,
      ],
    );
  }

  of(documentId: string): Promise<DocumentLine[]> {
    return this.database.query<DocumentLine>(
      `SELECT id, edition, at, type, actor_name AS "actorName", unit_name AS "unitName", words
         FROM disclosure.document_event WHERE document_id = $1 ORDER BY at, id`,
      [documentId],
    );
  }
}
