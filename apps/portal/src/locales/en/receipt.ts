import type zh from '../zh-CN/receipt';

const texts: Record<keyof typeof zh, string> = {
  'head.title': 'Message received',
  'head.description': 'Receipt of a message',
  'head.keywords': 'receipt',
  title: 'Your message has arrived',
  lead: 'Received {moment}. |Note the number and the secret code: |you need both to track it.',
  number: 'Number',
  code: 'Secret code',
  once: 'Shown only this once.',
  onceText: '{once} We keep only its digest, so nobody can recover it. It is gone when you leave this page.',
  copy: 'Copy number and code',
  copied: 'Copied to the clipboard',
  copyFailed: 'This device does not allow copying. Please write it down or print.',
  copyText: 'Message to Yunling County\nNumber: {number}\nSecret code: {code}\nDue: {due}\nTrack: {url}',
  print: 'Print the receipt',
  due: 'Answer due',
  dueDate: '{weekday}, |{date}',
  dueNote: 'Whichever unit it is passed to, this day stays.',
  'next.title': 'What happens next',
  'next.1':
    '{unit} checks whether it can be accepted and passes it to the unit in charge, the next working day at the latest.',
  'next.2': 'The unit deals with it and writes an answer; its head signs it off and it gets the unit’s seal.',
  'next.3': 'With number and code you read the answer, download the sealed PDF and rate it.',
  'next.centre': 'The county information centre',
  track: 'Track this message',
  home: 'Home',
  'gone.title': 'The receipt has been put away',
  'gone.text':
    'The secret code is shown once after sending and not kept. With number and code you can track your message.',
  'gone.track': 'Track a message',
  'gone.write': 'Write another',
};

export default texts;
