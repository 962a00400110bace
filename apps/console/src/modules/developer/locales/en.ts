import type { developer as chinese } from './zh-CN';

export const developer: typeof chinese = {
  mails: 'Demonstration postbox',
  mailsText: 'Mail and text messages of the demonstration county are kept here and sent nowhere.',
  empty: 'Nothing yet',
  emptyText: 'Messages come with receipts, answers and due dates.',
  gone: 'This is not a demonstration county, so there is no postbox.',
  mail: 'Mail',
  sms: 'Text message',
  to: 'To {to}',
  message: 'Message',
  choose: 'Choose one on the left',
};
