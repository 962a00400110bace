import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { currentContext } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { CaseRepository } from '../case/case.repository';
import { CaseTrail } from '../case/case-trail';
import { FollowLinks } from '../follow/follow-links';
import { AttachmentStore } from './attachment.store';
import type { TrackedMessageResponse } from './dto/tracking.response';
import { MessageReceipts } from '../receipt/message-receipts';
import { RatingRepository } from './rating.repository';
import { toTrackedMessage, type HeldCase } from './tracked-message.mapper';

/** The stores a tracked message is put together from. */
@Injectable()
export class TrackedSources {
  constructor(
    readonly cases: CaseRepository,
    readonly trail: CaseTrail,
    readonly ratings: RatingRepository,
    readonly attachments: AttachmentStore,
    readonly receipts: MessageReceipts,
    readonly links: FollowLinks,
  ) {}
}

/** What a citizen sees with number and code: who has it, until when and why, and who looked at their name. */
@Injectable()
export class TrackedMessageService {
  constructor(
    private readonly sources: TrackedSources,
    private readonly units: UnitDirectory,
    private readonly calendar: CalendarService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(row: CaseEntity): Promise<TrackedMessageResponse> {
    const { cases, trail, ratings, attachments, receipts, links } = this.sources;
    const units = await this.units.list();
    const answer = row.answeredAt === null ? null : await cases.answerOf(row);
    return toTrackedMessage({
      row,
      answer,
      lines: await trail.of(row.id),
      rating: answer === null ? undefined : await ratings.of(row.id, answer.id),
      attachments: await attachments.of(row.id),
      receipt: await receipts.of(row),
      calendarPath: links.calendar(row.id),
      sheetUrl: answer?.sheetFileId ? attachments.sheetUrl(answer.sheetFileId) : null,
      main: await this.mainOf(row, (id) => units.find((unit) => unit.id === id)?.name ?? ''),
      centreName: units.find((unit) => unit.kind === 'centre')?.name ?? '',
      unitName: units.find((unit) => unit.id === row.leadUnitId)?.name ?? '',
      today: today(this.clock),
      calendar: await this.calendar.current(),
      language: currentContext().language,
    });
  }

  /** The case whose answer a merged one waits for: whoever has that in hand has this. */
  private async mainOf(row: CaseEntity, nameOf: (id: string | null) => string): Promise<HeldCase | null> {
    if (row.mainCaseId === null || row.answeredAt !== null) return null;
    const { cases, trail } = this.sources;
    const main = await cases.get(row.mainCaseId, { kind: 'county', reports: true });
    return { row: main, lines: await trail.of(main.id), unitName: nameOf(main.leadUnitId) };
  }
}
