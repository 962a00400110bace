import { addDays, type LocalDate } from '@yangguang/kernel';
import type { CalendarDayDeadline, Deadline } from './deadline';
import { describeProvisional, explanationLines } from './describe-deadline';
import { textOf, type TextLanguage } from './text';

export interface IcsOptions {
  /** Stays the same when the due date moves, so that a calendar program replaces the entry. */
  readonly uid: string;
  /** Goes up by one with every new version of the same entry. */
  readonly sequence?: number;
  readonly title: string;
  /** The matter is finished or the date no longer stands: calendar programs strike the entry out. */
  readonly cancelled?: boolean;
  /** Where to read on. */
  readonly url?: string;
  readonly language: TextLanguage;
  /** When the entry was made. */
  readonly stamp: Date;
}

/** Octets a content line may have before it is folded (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A due date as an iCalendar file (RFC 5545): an all-day event on the due date, with the day-by-day
 * explanation as its description and a reminder on the morning of the day before.
 */
export function icsOf(deadline: Deadline | CalendarDayDeadline, options: IcsOptions): string {
  const { language, title } = options;
  const summary = deadline.provisional
    ? textOf(language, 'calendar.ics.provisional-title', { title })
    : title;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yangguang//Calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(options.uid)}`,
    `SEQUENCE:${options.sequence ?? 0}`,
    `DTSTAMP:${options.stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(deadline.due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(deadline.due, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description(deadline, language))}`,
    ...(options.url === undefined ? [] : [`URL:${options.url.replace(/[\r\n]/g, '')}`]),
    `STATUS:${statusOf(deadline, options)}`,
    'TRANSP:TRANSPARENT',
    ...(options.cancelled ? [] : alarm(summary)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

function statusOf(deadline: Deadline | CalendarDayDeadline, { cancelled }: IcsOptions): string {
  if (cancelled) return 'CANCELLED';
  return deadline.provisional ? 'TENTATIVE' : 'CONFIRMED';
}

function alarm(summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    // 9:00 on the day before: an all-day event starts at midnight, fifteen hours later.
    'TRIGGER:-PT15H',
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
  ];
}

function description(deadline: Deadline | CalendarDayDeadline, language: TextLanguage): string {
  const due = textOf(language, deadline.provisional ? 'calendar.ics.due-provisional' : 'calendar.ics.due', {
    due: deadline.due,
  });
  const reason = deadline.provisionalReason
    ? [describeProvisional(deadline.provisionalReason, language)]
    : [];
  return [due, ...reason, ...explanationLines(deadline, language)].join('\n');
}

function compact(date: LocalDate): string {
  return date.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Folds by octets, never inside a character: Chinese characters take three. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
