import type zh from '../zh-CN/calculator';

const texts: Record<keyof typeof zh, string> = {
  'head.title': 'Count a due date',
  'head.description':
    'Working-day limits by the Chinese State Council’s holiday notices, with the reason for every day.',
  'head.keywords': 'working days,limit,make-up days,holidays,calculator',
  title: 'Which day is the limit?',
  lead: 'Give the day of receipt and a number of working days, |and see which days count and why.',
  received: 'Received on',
  days: 'Working days',
  daysHint: '1 to 250',
  button: 'Count',
  result: 'The last day',
  sentence: 'Received {received}, {n} working {n|day|days}: {weekday}, {due} at the latest.',
  'preset.label': 'Usual limits',
  'preset.5': '5: answer to a message',
  'preset.7': '7: notice to complete',
  'preset.20': '20: answer to a disclosure request',
  'error.received': 'Enter a real date, such as 2026-11-23',
  'error.days': 'Enter a whole number from 1 to 250',
  'error.unknown': 'That date is too far away: no holiday calendar covers it.',
  print: 'Print this table',
  source: 'Holidays',
  sourceText:
    'Holidays and make-up days come from the State Council’s yearly notice, with the county’s own additions. Dates past the latest notice are marked provisional and counted again when it arrives.',
  law: 'Why the first day does not count',
  lawText:
    'Civil Code, article 201: where a period is counted in days, the first day is not included; counting starts on the next.',
};

export default texts;
