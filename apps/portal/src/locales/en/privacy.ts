import type zh from '../zh-CN/privacy';

const texts: Record<keyof typeof zh, string> = {
  'head.title': 'Privacy',
  'head.description':
    'What personal data a message needs, who sees them, how long they are kept, and your rights.',
  'head.keywords': 'privacy,personal data',
  title: 'Privacy',
  lead: 'Collect little, show who looks, delete when done.',
  'who.title': 'Who is responsible',
  'who.text':
    '{operator}, on behalf of {organiser}, as needed for its legal duties (Personal Information Protection Law, article 34).',
  'what.title': 'What is collected, and why',
  'what.caption': 'The purpose of each piece of data',
  'what.field': 'Data',
  'what.purpose': 'Purpose',
  'what.who': 'Who sees it',
  'what.name': 'Name',
  'what.namePurpose': 'to address you in the answer',
  'what.nameWho': 'the information centre; with your consent also the unit in charge',
  'what.contact': 'Phone, e-mail',
  'what.contactPurpose': 'to clarify facts and notify you',
  'what.contactWho': 'masked; to see it in full, staff give a reason and leave a record that you can read',
  'what.body': 'Message and files',
  'what.bodyPurpose': 'to deal with it',
  'what.bodyWho':
    'the information centre and the unit in charge; everybody, without personal data, if you agreed to publication',
  'what.address': 'Network address',
  'what.addressPurpose': 'to stop automated abuse, and for security logs',
  'what.addressWho': 'the security administrator',
  'not.title': 'What is not collected',
  'not.text':
    'No identity card number, no account, no tracking cookies, no third-party statistics or advertising.',
  'device.title': 'On your device',
  'device.text':
    'Drafts not yet sent and reading settings are kept in your browser only. While you write, the title and the beginning of the text are sent to find answers that are alike, and dropped at once; for a report nothing is sent. A draft can be cleared at any time and goes after seven days.',
  'publish.title': 'Publication needs its own consent',
  'publish.text':
    'If you agreed, the information centre checks again and removes personal data before publishing. To have it withdrawn, write with number and code.',
  'keep.title': 'How long',
  'keep.text':
    'Messages and answers follow the rules for government archives; contact data are kept as long as answer and rating need them. Security logs are kept at least six months (Cybersecurity Law). Data stay in China.',
  'safe.title': 'How it is protected',
  'safe.text':
    'Names and contact data are encrypted with Chinese national algorithms; of the secret code only a digest is kept. Every look and export is recorded and cannot be erased.',
  'rights.title': 'You may',
  'rights.text':
    'see, copy, correct or delete your data, or withdraw consent (articles 44 to 47). {link} and name the number.',
  'rights.link': 'Leave a message',
};

export default texts;
