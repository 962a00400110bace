import { Inject, Injectable } from '@nestjs/common';
import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';
import { UnitDirectory, type UnitRef } from '@yangguang/identity';
import { CLOCK, instantAt, newId, today, type Clock, type PersonActor } from '@yangguang/kernel';
import { Database, Numbers, runAs } from '@yangguang/platform';
import { CaseTrail } from '../case/case-trail';
import { explanationDeadline } from '../inspection/inspection-step';
import { INSPECTION_SERIES } from '../inspection/order-inspection.service';
import { InspectionRepository } from '../inspection/inspection.repository';
import type { InspectionState } from '../model/inspection';
import type { TimelineType } from '../model/timeline';
import { demoActor } from './demo-actor';
import { DEMO_ORDERS, type DemoOrder } from './demo-orders';

interface Subject {
  readonly id: string;
  readonly unitId: string;
}

/** What an order is told with: the people of both sides and the days. */
interface Telling {
  readonly order: DemoOrder;
  readonly subject: Subject;
  readonly unit: UnitRef;
  readonly office: PersonActor;
  readonly calendar: WorkingCalendar;
}

/** Writes inspection orders in every state on cases of the demonstration year; units must have people. */
@Injectable()
export class DemoInspections {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectory,
    private readonly inspections: InspectionRepository,
    private readonly trail: CaseTrail,
    private readonly numbers: Numbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Joins the open transaction. `favoured` is the unit whose accounts the sign-in page offers. */
  async write(favoured: string, calendar: WorkingCalendar): Promise<void> {
    const [first] = await this.directory.peopleWithRole('office');
    if (!first) throw new Error('The county has no office that inspects');
    const office = await demoActor(this.directory, first);
    const taken: string[] = [];
    for (const order of DEMO_ORDERS) {
      const subject = await this.subject(order, favoured, taken, calendar);
      const unit = subject && (await this.directory.find(subject.unitId));
      if (!subject || !unit) continue;
      taken.push(subject.id);
      await this.tell({ order, subject, unit, office, calendar });
    }
  }

  /** Late cases first, those of the favoured unit before all where the order asks for it. */
  private async subject(
    order: DemoOrder,
    favoured: string,
    taken: readonly string[],
    calendar: WorkingCalendar,
  ): Promise<Subject | undefined> {
    const open = order.on === 'open';
    return this.database.one<Subject>(
      `SELECT c.id, c.lead_unit_id AS "unitId" FROM supervision.case c JOIN identity.unit u ON u.id = c.lead_unit_id
        WHERE NOT c.protected AND NOT c.id = ANY($1) AND c.state = ANY($2) AND coalesce(c.closed_on, c.received_on) < $3
          AND (u.code = $4) = $5
        ORDER BY ${open ? 'c.due_on' : 'c.closed_on - c.due_on DESC'}, c.id LIMIT 1`,
      [
        taken,
        open ? ['dispatched', 'handling'] : ['answered'],
        addWorkingDays(today(this.clock), -order.askedBack, calendar),
        favoured,
        order.favoured === true,
      ],
    );
  }

  private async tell(telling: Telling): Promise<void> {
    const { order, subject, unit, office } = telling;
    const { at, on } = this.moment(telling, order.askedBack, '10:20');
    const year = on.slice(0, 4);
    const id = newId();
    const number = `督办〔${year}〕${await this.numbers.next(INSPECTION_SERIES, year)}号`;
    await this.inspections.insert(
      { id, number, caseId: subject.id, unit, reason: order.reason },
      this.question(telling, order.reason, order.askedBack),
      office,
    );
    const line = this.liner(telling, number);
    await line('inspection-ordered', office, order.reason, at);
    if (order.explained) await this.explain(telling, id, order.explained, line);
    if (order.again) {
      const asked = this.question(telling, order.again.question, order.again.back);
      await this.inspections.ask(id, 2, asked, office);
      await this.move(id, 'ordered', office);
      await line('inspection-asked-again', office, order.again.question, asked.at);
    }
    if (order.ended) {
      const { back, finding, text } = order.ended;
      const { at: endedAt } = this.moment(telling, back, '15:10');
      const row = await this.inspections.demand(id);
      await this.inspections.end(row, finding, text, office, endedAt);
      await this.move(id, finding === null ? 'withdrawn' : 'closed', office);
      await line(finding === null ? 'inspection-withdrawn' : 'inspection-closed', office, text, endedAt);
    }
  }

  private async explain(
    telling: Telling,
    id: string,
    { back, text }: NonNullable<DemoOrder['explained']>,
    line: Line,
  ): Promise<void> {
    const people = await this.directory.people(telling.unit.id, 'handler');
    const [first] = people.length > 0 ? people : await this.directory.people(telling.unit.id);
    if (!first) return;
    const clerk = await demoActor(this.directory, first);
    const { at, on } = this.moment(telling, back, '16:40');
    await this.inspections.explain(await this.inspections.demand(id), text, clerk, at, on);
    await this.move(id, 'explained', clerk);
    await line('inspection-explained', clerk, text, at);
  }

  private async move(id: string, state: InspectionState, actor: PersonActor): Promise<void> {
    await runAs(actor, async () => this.inspections.move(await this.inspections.demand(id), state));
  }

  private question(telling: Telling, question: string, back: number) {
    const { at, on } = this.moment(telling, back, '10:20');
    const { due, provisional } = explanationDeadline(on, telling.calendar);
    return { question, at, on, dueOn: due, provisional };
  }

  /** So many working days ago, at a time of office hours. */
  private moment({ calendar }: Telling, back: number, time: string) {
    const on = addWorkingDays(today(this.clock), -back, calendar);
    return { on, at: instantAt(on, time) };
  }

  private liner({ subject, unit }: Telling, number: string): Line {
    return (type, actor, reason, at) =>
      runAs(actor, () => this.trail.add(subject.id, type, { number, reason }, unit, at));
  }
}

type Line = (type: TimelineType, actor: PersonActor, reason: string, at: Date) => Promise<void>;
