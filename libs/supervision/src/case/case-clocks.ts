import type { Standing, WorkingCalendar } from '@yangguang/calendar/model';
import { standingOf } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';
import { dueOf, type CaseClocks } from '../model/case-clock';
import type { CaseEntity } from './case.entity';

/** The columns of a case in which its clocks are kept. */
export type ClockColumns = Pick<
  CaseEntity,
  | 'receivedOn'
  | 'reworkedOn'
  | 'termDays'
  | 'unitTermDays'
  | 'pauses'
  | 'dispatchedOn'
  | 'dueOn'
  | 'provisional'
  | 'unitDueOn'
  | 'unitProvisional'
>;

/** The clocks as the row keeps them. */
export function clocksOfRow(
  row: Pick<
    ClockColumns,
    'receivedOn' | 'reworkedOn' | 'termDays' | 'unitTermDays' | 'pauses' | 'dispatchedOn'
  >,
): CaseClocks {
  const { pauses } = row;
  return {
    citizen: { from: row.reworkedOn ?? row.receivedOn, limit: row.termDays, pauses },
    unit: row.dispatchedOn === null ? null : { from: row.dispatchedOn, limit: row.unitTermDays, pauses },
  };
}

/** How clocks are stored. */
export function clockColumns(
  { citizen, unit }: CaseClocks,
  calendar: WorkingCalendar,
): Omit<ClockColumns, 'receivedOn' | 'reworkedOn'> {
  const due = dueOf(citizen, calendar);
  const unitDue = unit && dueOf(unit, calendar);
  return {
    termDays: citizen.limit,
    pauses: citizen.pauses,
    dueOn: due.due,
    provisional: due.provisional,
    dispatchedOn: unit?.from ?? null,
    unitTermDays: unit?.limit ?? 3,
    unitDueOn: unitDue?.due ?? null,
    unitProvisional: unitDue?.provisional ?? null,
  };
}

/** What the citizen's clock shows on a day; it stops with the answer or the refusal, and stands while they are asked. */
export function standingOfRow(
  row: Pick<CaseEntity, 'receivedOn' | 'reworkedOn' | 'termDays' | 'pauses' | 'dueOn' | 'closedOn'>,
  today: LocalDate,
  calendar: WorkingCalendar,
): Standing {
  return standingOf(
    {
      received: row.reworkedOn ?? row.receivedOn,
      limit: row.termDays,
      due: row.dueOn,
      pauses: row.pauses.map((pause) => ({ ...pause, reason: '' })),
      finishedOn: row.closedOn,
    },
    today,
    calendar,
  );
}
