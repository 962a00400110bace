import type { CalendarMessages } from './zh-CN';

export const en: CalendarMessages = {
  'calendar.reason.received': 'Day of receipt, not counted',
  'calendar.reason.working-day': 'Working day {number}',
  'calendar.reason.make-up-working-day': 'Make-up working day for {name}, working day {number}',
  'calendar.reason.weekend': 'Weekend, not counted',
  'calendar.reason.holiday': '{name} holiday, not counted',
  'calendar.reason.local-holiday': 'Local day off ({name}), not counted',
  'calendar.reason.local-working-day': 'Worked by local arrangement ({name}), working day {number}',
  'calendar.reason.paused': 'Clock paused ({name}), not counted',
  'calendar.reason.calendar-unknown':
    'Holidays of this year not published yet, taken as working day {number}',
  'calendar.reason.calendar-unknown.skipped': 'Holidays of this year not published yet, taken as a weekend',
  'calendar.reason.calendar-day': 'Day {number}',
  'calendar.reason.rolled-over': 'The last day was not a working day: moved to this day',
  'calendar.day.working-day': 'Working day',
  'calendar.day.make-up-working-day': 'Make-up working day for {name}',
  'calendar.day.weekend': 'Weekend',
  'calendar.day.holiday': '{name} holiday',
  'calendar.day.local-holiday': 'Local day off ({name})',
  'calendar.day.local-working-day': 'Worked by local arrangement ({name})',
  'calendar.day.calendar-unknown': 'Not published yet, taken as a working day',
  'calendar.day.calendar-unknown.off': 'Not published yet, taken as a day off',
  'calendar.provisional.years':
    'The holidays of {years} are not published yet; Monday to Friday are taken as working days, and the date is counted again once they are.',
  'calendar.provisional.paused':
    'The clock has been paused since {since}; the due date moves on until it resumes.',
  'calendar.receipt.day-off': '{received} is not a working day; it counts as received on {legal}.',
  'calendar.receipt.after-hours':
    'Received after working hours on {received}; it counts as received on {legal}.',
  'calendar.ics.title': 'Term of {workingDays} working days ends',
  'calendar.ics.day': '{date} {weekday}: {text}',
  'calendar.ics.due': 'Due: {due}',
  'calendar.ics.due-provisional': 'Due: {due} (provisional)',
  'calendar.ics.provisional-title': '{title} (provisional)',
  'calendar.weekdays': 'Sun,Mon,Tue,Wed,Thu,Fri,Sat',
  'calendar.year-separator': ' and ',
  'calendar.sentence-separator': ' ',

  'calendar.date-does-not-exist':
    'There is no such date. Write a real one as YYYY-MM-DD, for example 2026-09-18.',
  'calendar.date-out-of-range': 'The date is out of range: only the years {a} to {b} can be asked for.',
  'calendar.year-out-of-range': 'The year is out of range: it must be {from} to {to}.',
  'calendar.term-out-of-range': 'The number of days must be a whole number from {from} to {to}.',
  'calendar.pause-reversed': 'The pause ends on {to}, before it begins on {from}.',
  'calendar.clock-order': 'The events of this clock are not in a possible order ({event}).',
  'calendar.year-file-invalid':
    'There is something wrong in the year file; nothing was imported. See the places listed.',
  'calendar.papers-invalid': 'The list of notices must hold web addresses.',
  'calendar.days-missing':
    'The file must name 1 to {most} dates. The arrangement for this year may not be published yet.',
  'calendar.day-name-invalid':
    'The holiday’s name must have 1 to {most} characters, none of them control characters.',
  'calendar.day-of-another-year': 'This date does not belong to the arrangement of {year}.',
  'calendar.day-kind-invalid': 'Say whether the day is off (true) or worked (false).',
  'calendar.day-twice': 'The same date appears twice.',
  'calendar.import-not-found': 'There is no such import.',
  'calendar.import-already-applied': 'This import has been applied already.',
  'calendar.import-outdated':
    'The calendar was changed after this preview. Upload the file again and check it before confirming.',
  'calendar.override-not-found': 'There is no local day with this id.',
  'calendar.override-exists': '{date} already has a local arrangement; take that back first.',
  'calendar.override-without-effect': '{date} is already so; there is nothing to set.',
};
