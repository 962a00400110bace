import type { apiZh } from './zh-CN';

export const apiEn: { readonly [K in keyof typeof apiZh]: string } = {
  'api.health.calendar.question': 'Are the holidays of the next sixty days loaded?',
  'api.health.calendar.ok': 'Loaded until {until}.',
  'api.health.calendar.short':
    'Loaded only until {until}; dates after it are provisional. Import the new year’s notice.',
  'api.health.calendar.none': 'No holidays are loaded; all due dates are provisional.',
  'api.health.reminders.question': 'Have today’s deadline reminders gone out?',
  'api.health.reminders.ok': 'Done up to {day}.',
  'api.health.reminders.early': 'Today’s go out in the morning; done up to {day}.',
  'api.health.reminders.late': 'Done up to {day} but not today. Check the background tasks.',
  'api.health.reminders.never': 'The reminders have not run yet.',
  'api.health.triage.question': 'How long has the oldest message waited for dispatch?',
  'api.health.triage.none': 'No message waits for dispatch.',
  'api.health.triage.waiting': 'The oldest has waited for {hours} hours.',
  'authority.made':
    'Founded “{name}”, valid until {until}. Keep SECRET_KEY safe: without it the keys of the seals cannot be opened.',
  'authority.stands': '“{name}” was founded before and is valid until {until}; nothing was changed.',
};
