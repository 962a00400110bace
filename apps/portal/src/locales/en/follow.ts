import type zh from '../zh-CN/follow';

const texts: Record<keyof typeof zh, string> = {
  'head.title': 'Notices by mail',
  'head.description': 'Confirm or stop mails about the progress of a message.',
  'head.keywords': 'message,progress,mail,unsubscribe',
  title: 'Tell me when something happens',
  text: 'Accepted, passed on, extended, answered: a mail at each step. It holds nothing of what you wrote, and no code.',
  email: 'E-mail address',
  emailHint: 'A first mail asks you to confirm; nothing else is sent before you do',
  emailError: 'Please enter a whole address, for example name@example.cn',
  mail: 'Tell me by mail',
  button: 'Send the confirmation mail',
  busy: 'Sending',
  sent: 'A confirmation mail is on its way to {address}. Please open its link within 7 days.',
  already: '{address} receives these mails already.',
  calendar: 'Put the due date into your calendar',
  calendarText:
    'Subscribe to this address in the calendar of your telephone or computer. The entry moves when the date moves, and is cancelled with the answer. Whoever knows the address sees number and date.',
  calendarAddress: 'Calendar address',
  'confirm.title': 'Receive the progress of a message',
  'confirm.text':
    'Once you confirm, every step of this message is sent to your address. You can stop at any time.',
  'confirm.button': 'Confirm',
  'confirm.done': 'Done. You will have a mail when something happens to message {number}.',
  'end.title': 'Stop these mails',
  'end.text':
    'We delete the address and send no more. The message is handled as before; number and code still open it.',
  'end.button': 'Stop the mails',
  'end.done': 'Stopped, and the address is deleted.',
  'broken.title': 'This link is incomplete',
  'broken.text': 'Open the link from the mail again, or subscribe anew with number and code.',
  track: 'Look up my message',
};

export default texts;
