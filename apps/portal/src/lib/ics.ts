import type { Deadline } from '../api/types';

export interface CalendarEntry {
  readonly uid: string;
  /** `YYYY-MM-DD`: an entry for the whole day. */
  readonly date: string;
  readonly title: string;
  readonly description: string;
  /** ISO instant of making the file. */
  readonly stamp: string;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, continued after a blank (RFC 5545, 3.1), never cut inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let size = 0;
  let out = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 75) {
      out += '\r\n ';
      size = 1;
    }
    out += character;
    size += octets;
  }
  return out;
}

const compact = (date: string): string => date.replace(/-/g, '');

/** An iCalendar file (RFC 5545) with one whole-day entry. */
export function calendarFile(entry: CalendarEntry): string {
  const next = new Date(Date.parse(`${entry.date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yangguang//Portal//ZH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${entry.stamp.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(entry.date)}`,
    `DTEND;VALUE=DATE:${compact(next)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

/** One line a day: `10月8日 周四 第1天 工作日`. */
export function deadlineLines(deadline: Deadline, line: (day: Deadline['days'][number]) => string): string {
  return deadline.days.map(line).join('\n');
}
