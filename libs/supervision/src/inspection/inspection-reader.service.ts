import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { CLOCK, DomainError, today, type Actor, type Clock } from '@yangguang/kernel';
import { currentContext, type Page } from '@yangguang/platform';
import { CaseRepository } from '../case/case.repository';
import { reachOf } from '../model/case-access';
import type {
  InspectionResponse,
  InspectionRowResponse,
  UnitInspectionsResponse,
} from './dto/inspection.response';
import { InspectionListQuery, type InspectionFilter } from './inspection-list.query';
import { inspectionParties } from './inspection-reach';
import { InspectionStep } from './inspection-step';
import { toInspection, toInspectionRow, type InspectionReading } from './inspection.mapper';
import { InspectionRepository } from './inspection.repository';

/** The table by unit looks back over this many days. */
const PERIOD_DAYS = 365;

/** Inspection orders as their readers see them. */
@Injectable()
export class InspectionReaderService {
  constructor(
    private readonly inspections: InspectionRepository,
    private readonly list: InspectionListQuery,
    private readonly step: InspectionStep,
    private readonly cases: CaseRepository,
    private readonly calendar: CalendarService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(filter: InspectionFilter): Promise<Page<InspectionRowResponse>> {
    const reading = await this.reading();
    const page = await this.list.page(filter, currentContext().actor, reading.today);
    return { items: page.items.map((row) => toInspectionRow(row, reading)), nextCursor: page.nextCursor };
  }

  async detail(id: string): Promise<InspectionResponse> {
    const { actor } = currentContext();
    const reading = await this.reading();
    const row = await this.inspections.get(id, actor);
    return toInspection(row, await this.inspections.rounds(id), reading, {
      parties: inspectionParties(actor, row),
      facts: await this.step.facts(row, actor.kind === 'person' ? actor.personId : null, reading.today),
      caseOpen: await this.mayOpen(row.caseId, actor),
    });
  }

  async byUnit(): Promise<UnitInspectionsResponse[]> {
    const since = new Date(this.clock.now().getTime() - PERIOD_DAYS * 86_400_000);
    return this.list.byUnit(since, currentContext().actor, today(this.clock));
  }

  /** A unit may owe an explanation on a case that another has by now. */
  private async mayOpen(caseId: string, actor: Actor): Promise<boolean> {
    try {
      await this.cases.get(caseId, reachOf(actor));
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return false;
      throw error;
    }
  }

  private async reading(): Promise<InspectionReading> {
    return {
      language: currentContext().language,
      today: today(this.clock),
      calendar: await this.calendar.current(),
    };
  }
}
