import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { CLOCK, today, type Clock, type PersonActor } from '@yangguang/kernel';
import { currentContext, translate } from '@yangguang/platform';
import { partiesOf, reachOf } from '../model/case-access';
import { nextStep, workGroup, workStates, WORK_GROUPS, type WorkGroup } from '../model/work-rule';
import { caseLink } from './case-notices';
import type { CaseListRow } from './case-list.query';
import { toCaseRow, type Reading } from './case.mapper';
import type { WorkItemResponse, WorkResponse } from './dto/work.response';
import { UnitNames } from './unit-names';
import { WorkQuery } from './work.query';

/** A person's first screen: what is late, due today, waits for a signature, is new, or goes on. */
@Injectable()
export class WorkService {
  constructor(
    private readonly work: WorkQuery,
    private readonly units: UnitNames,
    private readonly calendar: CalendarService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(person: PersonActor): Promise<WorkResponse> {
    const reading: Reading = {
      language: currentContext().language,
      today: today(this.clock),
      calendar: await this.calendar.current(),
      unitNames: await this.units.all(),
    };
    const mine = partiesOf(person, { leadUnitId: person.unitId });
    const rows = await this.work.open(reachOf(person), workStates(mine), reading.today);
    const groups = new Map<WorkGroup, WorkItemResponse[]>(WORK_GROUPS.map((key) => [key, []]));
    for (const row of rows) {
      groups.get(workGroup(row.state, row.dueOn, reading.today))?.push(toItem(row, person, reading));
    }
    const count = (key: WorkGroup) => groups.get(key)?.length ?? 0;
    return {
      groups: WORK_GROUPS.map((key) => ({
        key,
        title: translate(reading.language, `supervision.work.${key}`),
        items: groups.get(key) ?? [],
      })),
      counts: {
        overdue: count('overdue'),
        today: count('today'),
        'sign-off': count('sign-off'),
        new: count('new'),
        waiting: count('waiting'),
      },
    };
  }
}

function toItem(row: CaseListRow, person: PersonActor, reading: Reading): WorkItemResponse {
  const { id, number, title, kind, state, stateTitle, leadUnitName, clock } = toCaseRow(row, reading);
  const intent = nextStep(state, partiesOf(person, row));
  const action = intent
    ? { intent, title: translate(reading.language, `supervision.intent.${intent}`) }
    : null;
  return {
    domain: 'supervision',
    id,
    number,
    title,
    kind,
    state,
    stateTitle,
    unitName: leadUnitName,
    clock,
    action,
    link: caseLink(id),
  };
}
