import type { DayChange, MovedDeadline } from '../model/calendar-change';
import type { DayFact } from '../model/calendar-day';
import { describeDay } from '../model/describe-day';
import type { TextLanguage } from '../model/text';
import type { CalendarEffectResponse, DayFactResponse } from './calendar-effect.response';

/** Enough to look through; the count says how many there are. */
const MOST_LISTED = 200;

/** What a change of the calendar does, as stored with it and shown before it. */
export interface CalendarEffect {
  readonly changes: readonly DayChange[];
  readonly moved: readonly MovedDeadline[];
}

export function toEffectResponse(effect: CalendarEffect, language: TextLanguage): CalendarEffectResponse {
  const moves = effect.moved.filter(getsAnotherDate);
  const confirmed = effect.moved.filter((one) => !getsAnotherDate(one));
  return {
    changes: effect.changes.map(({ date, before, after }) => ({
      date,
      before: toFactResponse(before, language),
      after: toFactResponse(after, language),
    })),
    movedCount: moves.length,
    confirmedCount: confirmed.filter((one) => !one.after.provisional).length,
    moved: [...moves, ...confirmed].slice(0, MOST_LISTED).map(({ title, link, before, after }) => ({
      title,
      link,
      before: { due: before.due, provisional: before.provisional },
      after: { due: after.due, provisional: after.provisional },
    })),
  };
}

export function getsAnotherDate(moved: MovedDeadline): boolean {
  return moved.before.due !== moved.after.due;
}

function toFactResponse(fact: DayFact, language: TextLanguage): DayFactResponse {
  return { working: fact.working, reason: fact.reason, text: describeDay(fact, language) };
}
