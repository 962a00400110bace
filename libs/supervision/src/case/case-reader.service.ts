import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { describeDeadline } from '@yangguang/calendar/model';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { currentContext, translate, type Page } from '@yangguang/platform';
import { partiesOf, reachOf } from '../model/case-access';
import { maySeeIdentity } from '../model/identity-rule';
import { dueOf } from '../model/case-clock';
import { allowedActions } from './allowed-actions';
import { clocksOfRow } from './case-clocks';
import { CaseListQuery, type CaseFilter } from './case-list.query';
import { CaseParts } from './case-parts';
import { CaseRepository } from './case.repository';
import { toCaseRow, toContact, toDraft, toRefusal, toSignedAnswer, type Reading } from './case.mapper';
import type { CaseDetailResponse } from './dto/case-detail.response';
import type { CaseRowResponse } from './dto/case-row.response';
import { factsOf } from './facts-of';
import { toStaffTimeline } from './timeline.mapper';
import { UnitNames } from './unit-names';

/** What the staff reads: lists and single cases, as far as each reader's reach goes. */
@Injectable()
export class CaseReaderService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly list: CaseListQuery,
    private readonly parts: CaseParts,
    private readonly units: UnitNames,
    private readonly calendar: CalendarService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(filter: CaseFilter): Promise<Page<CaseRowResponse>> {
    const reading = await this.reading();
    const page = await this.list.page(
      filter,
      reachOf(currentContext().actor),
      reading.today,
      reading.calendar,
    );
    return { items: page.items.map((row) => toCaseRow(row, reading)), nextCursor: page.nextCursor };
  }

  /** One case; whatever lies outside the reader's reach does not exist for them. */
  async detail(id: string): Promise<CaseDetailResponse> {
    const { actor } = currentContext();
    const reading = await this.reading();
    const { language, calendar } = reading;
    const row = await this.cases.get(id, reachOf(actor));
    const known = await this.parts.known(row, actor);
    const { draft, answer } = known;
    const { contact, lines, attachments, publication } = await this.parts.of(row, answer);
    const parties = partiesOf(actor, { leadUnitId: row.leadUnitId, ...known });
    const facts = factsOf(row, known, actor, reading);
    const clocks = clocksOfRow(row);
    const pauseReason = translate(language, 'supervision.clock.paused');
    return {
      ...toCaseRow(row, reading),
      ...(await this.parts.relations.of(row, lines, reachOf(actor), reading)),
      body: row.body,
      place: row.place,
      namedUnitName: row.namedUnitId === null ? null : (reading.unitNames.get(row.namedUnitId) ?? null),
      contact: toContact(contact, maySeeIdentity(parties, row.shareName), language),
      consent: { publish: row.consentPublish, shareName: row.shareName },
      attachments,
      deadline: describeDeadline(dueOf(clocks.citizen, calendar, pauseReason), language),
      unitClock: clocks.unit && describeDeadline(dueOf(clocks.unit, calendar, pauseReason), language),
      draft: draft && toDraft(draft, language),
      answer: answer && toSignedAnswer(answer, row, language),
      timeline: toStaffTimeline(lines, { receivedOn: row.receivedOn, calendar, language }),
      allowedActions: allowedActions(row, facts, parties, language),
      publication: parties.includes('centre') ? publication : { ...publication, suggestion: null },
      refusal: toRefusal(row, language),
    };
  }

  private async reading(): Promise<Reading> {
    return {
      language: currentContext().language,
      today: today(this.clock),
      calendar: await this.calendar.current(),
      unitNames: await this.units.all(),
    };
  }
}
