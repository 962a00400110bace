import type { TrackedMessage } from '../api/types';
import type { Values, TextKey } from '../app/texts';
import { isLate, workingDayReached } from './clock';
import { localDate } from './dates';
import type { DateWords } from './date-words';

const CLOSED = new Set(['answered', 'refused', 'withdrawn']);

/** States in which nobody in the county has the next word, each with the sentence that says so. */
const RESTING: Readonly<Record<string, TextKey | undefined>> = {
  refused: 'track.lead.refused',
  withdrawn: 'track.lead.withdrawn',
  'awaiting-citizen': 'track.lead.awaitingCitizen',
};

/** Whether a clock says anything about it: not for what was refused or taken back. */
export function hasClock({ state }: TrackedMessage): boolean {
  return state !== 'refused' && state !== 'withdrawn';
}

/** Merged into another, it stays the county's to answer, by its own clock, until both are answered. */
export function isOpen({ state, answer }: TrackedMessage): boolean {
  return state === 'merged' ? !answer : !CLOSED.has(state);
}

/** The working day on which it was answered; null when the timeline does not say. */
export function answeredOnDay(message: TrackedMessage): number | null {
  if (!message.answer) return null;
  // Handled again, it has a clock of its own; the days of the timeline go on from the first receipt.
  const again = message.timeline.some((entry) => entry.type === 'reworked');
  const said = message.timeline.find(
    ({ type }) => type === 'answered' || type === 'answered-with-main',
  )?.workingDay;
  if (typeof said === 'number' && !again) return said;
  const day = localDate(message.answer.answeredAt);
  return day <= message.deadline.due ? workingDayReached(message.deadline, day) : null;
}

/** The sentence under the title: who has it and until when, or what came of it. */
export function leadSentence(
  message: TrackedMessage,
  today: string,
  dates: DateWords,
): { key: TextKey; values: Values } {
  const { due } = message.deadline;
  const resting = RESTING[message.state];
  if (resting) return { key: resting, values: {} };
  if (message.answer && !isOpen(message)) {
    const n = answeredOnDay(message);
    const unit = message.answer.unitName;
    const date = dates.short(message.answer.answeredAt);
    if (n === null) return { key: 'track.lead.answeredPlain', values: { unit, date } };
    return n === 0
      ? { key: 'track.lead.answeredSame', values: { unit } }
      : { key: 'track.lead.answered', values: { unit, date, n } };
  }
  const values = { unit: message.holder?.unitName ?? '', due: dates.short(due), weekday: dates.weekday(due) };
  const late = isLate(message.deadline, today);
  if (message.state === 'merged')
    return { key: late ? 'track.lead.mergedLate' : 'track.lead.merged', values };
  return { key: late ? 'track.lead.late' : 'track.lead.open', values };
}

/** The words above the day ruler: how far the clock has gone. */
export function clockHeading(
  message: TrackedMessage,
  today: string,
  dates: DateWords,
): { key: TextKey; values: Values } {
  if (message.answer && !isOpen(message)) {
    const n = answeredOnDay(message);
    if (n === 0) return { key: 'track.clock.doneSame', values: {} };
    return n === null ? { key: 'track.clock.title', values: {} } : { key: 'track.clock.done', values: { n } };
  }
  if (RESTING[message.state]) return { key: 'track.facts.title', values: {} };
  if (isLate(message.deadline, today)) return { key: 'track.clock.late', values: {} };
  const n = workingDayReached(message.deadline, today);
  if (n > 0) return { key: 'track.clock.day', values: { n } };
  const first = message.deadline.days.find((day) => day.counted)?.date ?? message.deadline.due;
  return { key: 'track.clock.before', values: { date: dates.short(first) } };
}
