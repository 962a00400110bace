import { instantAt, isLocalDate, type LocalDate } from '@yangguang/kernel';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { advanceClocks, CLOCK_LINES, dueOf, newClocks, type CaseClocks, type ClockLine } from './case-clock';
import type { ClockName } from './reply-deadline';
import type { TimelineType } from './timeline';

/** Since when a clock has had which due date; null while it does not run. */
export interface DueSpan {
  readonly from: Date;
  readonly due: LocalDate | null;
}

/** The due dates that each clock of a case has had, oldest first; the last is the present one. */
export type DueHistory = Readonly<Record<ClockName, readonly DueSpan[]>>;

/**
 * What stood on which day: an extension, a pause, a return move a due date from their moment on and leave
 * what was due before as it was. `lines` are those of the trail that move clocks, oldest first.
 */
export function dueHistory(
  receivedOn: LocalDate,
  lines: readonly ClockLine[],
  calendar: WorkingCalendar,
): DueHistory {
  const begin = newClocks(receivedOn);
  const dueOn = ({ citizen, unit }: CaseClocks): Record<ClockName, LocalDate | null> => ({
    citizen: dueOf(citizen, calendar).due,
    unit: unit && dueOf(unit, calendar).due,
  });
  let clocks = begin;
  let history = appended({ citizen: [], unit: [] }, instantAt(receivedOn, '00:00'), dueOn(begin));
  for (const line of lines) {
    if (line.type === 'due-date-moved') {
      history = { ...history, citizen: movedByCalendar(history.citizen, line) };
      continue;
    }
    clocks = advanceClocks(clocks, line);
    history = appended(history, line.at, dueOn(clocks));
  }
  return history;
}

/** The same history with what the row keeps as its end: the row is what people see. */
export function endingWith(
  history: DueHistory,
  kept: Readonly<Record<ClockName, LocalDate | null>>,
): DueHistory {
  const end = (spans: readonly DueSpan[], due: LocalDate | null) =>
    spans.map((span, index) => (index === spans.length - 1 ? { ...span, due } : span));
  return { citizen: end(history.citizen, kept.citizen), unit: end(history.unit, kept.unit) };
}

/** The lines of a trail without which no due date moves. */
export const DUE_LINES: readonly TimelineType[] = [...CLOCK_LINES, 'due-date-moved'];

/** The due date that stood at an instant. */
export function dueAt(spans: readonly DueSpan[], instant: Date): LocalDate | null {
  return spans.filter((span) => span.from.getTime() <= instant.getTime()).at(-1)?.due ?? null;
}

const isDate = (value: unknown): value is LocalDate => typeof value === 'string' && isLocalDate(value);

function appended(history: DueHistory, from: Date, due: Record<ClockName, LocalDate | null>): DueHistory {
  const add = (spans: readonly DueSpan[], next: LocalDate | null) =>
    spans.length > 0 && spans.at(-1)?.due === next ? spans : [...spans, { from, due: next }];
  return { citizen: add(history.citizen, due.citizen), unit: add(history.unit, due.unit) };
}

/** Under the new calendar the old date is not counted any more: the line of the trail remembers it. */
function movedByCalendar(spans: readonly DueSpan[], { at, detail }: ClockLine): readonly DueSpan[] {
  const { before, after } = detail;
  const last = spans.at(-1);
  if (!last || !isDate(before) || !isDate(after)) return spans;
  return [...spans.slice(0, -1), { ...last, due: before }, { from: at, due: after }];
}
