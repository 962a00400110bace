import type { healthZh } from './zh-CN';

export const healthEn: { readonly [K in keyof typeof healthZh]: string } = {
  'platform.health.no-answer': 'There was no answer.',
  'platform.ready.running.ok': 'Process: running',
  'platform.ready.running.bad': 'Process: stopping',
  'platform.ready.database.ok': 'Database: reachable',
  'platform.ready.database.bad': 'Database: not reachable',
  'platform.ready.migrations.ok': 'Schema: up to date',
  'platform.ready.migrations.bad': 'Schema: migrations are missing; run them first',
  'platform.ready.storage.ok': 'Data folder: writable',
  'platform.ready.storage.bad': 'Data folder: not writable; check its permissions and free space',
  'platform.health.tasks.question': 'Have the scheduled tasks run in time?',
  'platform.health.tasks.ok': 'All {count} scheduled tasks ran in time.',
  'platform.health.tasks.bad': 'Not in time: {late}; given up in the last seven days: {givenUp}.',
  'platform.health.queue.mail.question': 'Have the mails gone out?',
  'platform.health.queue.sms.question': 'Have the text messages gone out?',
  'platform.health.queue.outbox.question': 'Have the events been delivered?',
  'platform.health.queue.empty': 'Nothing is waiting.',
  'platform.health.queue.ok': '{waiting} waiting, the oldest for {minutes} minute(s).',
  'platform.health.queue.bad': '{waiting} waiting, the oldest for {minutes} minutes, more than {limit}.',
  'platform.health.deliveries.question': 'Have mails or text messages failed in the last seven days?',
  'platform.health.deliveries.ok':
    '{failed} could not be delivered in the last seven days, {sent} were sent.',
  'platform.health.deliveries.bad':
    '{failed} could not be delivered in the last seven days and only {sent} were sent; check the mail and text message settings.',
  'platform.health.audit.question': 'Is the audit trail whole?',
  'platform.health.audit.ok': '{lines} lines are whole, checked at {at}.',
  'platform.health.audit.never': 'Not checked yet; a scheduled task will.',
  'platform.health.audit.old': 'Last checked at {at}, more than two days ago.',
  'platform.health.audit.broken': 'From line {line} on it is not what was written. Find out why at once.',
};
