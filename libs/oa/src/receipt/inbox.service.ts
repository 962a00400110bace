import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, localTimeOf, today, type Clock } from '@yangguang/kernel';
import { currentContext, Database, requirePerson } from '@yangguang/platform';
import { DocumentRepository } from '../document/document.repository';
import { halfOf } from '../model/receipt-rule';
import type {
  InboxChecksResponse,
  InboxRequest,
  InboxResponse,
  ReceiptBoardResponse,
} from './dto/receipt.dto';
import { toBoard, toInboxRow } from './receipt.mapper';
import { ReceiptRepository } from './receipt.repository';

/** A unit's inbox, its daily look into it, and the sender's board. */
@Injectable()
export class InboxService {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly documents: DocumentRepository,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(query: InboxRequest): Promise<InboxResponse> {
    const { unitId } = requirePerson(currentContext().actor);
    const now = this.clock.now();
    const { items, nextCursor } = await this.receipts.inbox(unitId, query);
    return { items: items.map((row) => toInboxRow(row, now)), nextCursor };
  }

  /** Notes that the document has been opened in this unit; the first time counts. */
  async open(documentId: string): Promise<void> {
    const { unitId } = requirePerson(currentContext().actor);
    if (!(await this.receipts.find(documentId, unitId)))
      throw new DomainError('not-found', 'oa.document-not-found');
    await this.receipts.open(documentId, unitId, this.clock.now());
  }

  async board(documentId: string): Promise<ReceiptBoardResponse> {
    const { unitId } = requirePerson(currentContext().actor);
    const row = await this.documents.get(documentId, unitId);
    if (row.unitId !== unitId) throw new DomainError('forbidden', 'oa.not-the-sender');
    return toBoard(await this.receipts.of(documentId), this.clock.now());
  }

  /** Signs that the inbox was looked into in this half of the day. */
  async check(): Promise<InboxChecksResponse> {
    const person = requirePerson(currentContext().actor);
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO oa.inbox_check (unit_id, day, half, checked_at, checked_by_name) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [person.unitId, today(this.clock), halfOf(localTimeOf(now)), now, displayName(person)],
    );
    return this.checks();
  }

  async checks(): Promise<InboxChecksResponse> {
    const { unitId } = requirePerson(currentContext().actor);
    const day = today(this.clock);
    const items = await this.database.query<InboxChecksResponse['items'][number]>(
      `SELECT half, checked_at AS "checkedAt", checked_by_name AS "checkedByName" FROM oa.inbox_check
        WHERE unit_id = $1 AND day = $2 ORDER BY half`,
      [unitId, day],
    );
    return { day, items };
  }
}
