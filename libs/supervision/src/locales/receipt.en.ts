import type { ReceiptMessages } from './receipt.zh-CN';

/** The same in English. */
export const receiptEn: ReceiptMessages = {
  'supervision.category.traffic': 'Roads and traffic',
  'supervision.category.utilities': 'Water and power',
  'supervision.category.sanitation': 'Street cleaning and order',
  'supervision.category.housing': 'Housing',
  'supervision.category.education': 'Education',
  'supervision.category.health': 'Health',
  'supervision.category.welfare': 'Social security and welfare',
  'supervision.category.labour': 'Work and wages',
  'supervision.category.agriculture': 'Farming and villages',
  'supervision.category.environment': 'Environment',
  'supervision.category.safety': 'Public safety',
  'supervision.category.market': 'Market and prices',
  'supervision.category.culture': 'Culture and tourism',
  'supervision.category.service': 'Government services',
  'supervision.category.other': 'Something else',

  'supervision.work-needed':
    'Many messages came from this network within the hour. Solve the challenge, then send the same request again with the header Proof-Of-Work. Or send it in an hour.',

  'supervision.receipt.title': 'Receipt of a message',
  'supervision.receipt.opening': 'Your message “{title}” ({kind}) arrived on {moment}.',
  'supervision.receipt.access': '1. What you need to follow it',
  'supervision.receipt.number': 'Number: {number}',
  'supervision.receipt.code':
    'Secret code: {code}. We do not keep it in readable form and nobody can recover it: keep this sheet safe.',
  'supervision.receipt.code-elsewhere':
    'Secret code: shown to you when you sent it, and not printed on this copy.',
  'supervision.receipt.due': '2. Answer due {due} ({weekday})',
  'supervision.receipt.rule': '{days} working days, the day of receipt not counted. Day by day:',
  'supervision.receipt.day': '{date} {weekday} {text}',
  'supervision.receipt.next': '3. What comes next',
  'supervision.receipt.next-1':
    'The information centre looks at it today or on the next working day and passes it to the unit in charge.',
  'supervision.receipt.next-2': 'The unit handles it and answers in writing, signed and sealed.',
  'supervision.receipt.next-3':
    'With number and code you see where it stands, read the answer and rate it; once you may ask for it to be handled again.',
  'supervision.receipt.hash': '4. Fingerprint',
  'supervision.receipt.hash-text':
    'One changed letter in what was received, and this number (SHA-256) no longer fits:',
  'supervision.receipt.foot-both': 'Left: follow the message. Right: check this receipt',
  'supervision.receipt.foot-track': 'Scan to follow the message',
};
