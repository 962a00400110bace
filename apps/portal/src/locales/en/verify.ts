import type zh from '../zh-CN/verify';

const texts: Record<keyof typeof zh, string> = {
  'head.title': 'Check a seal',
  'head.description':
    'Check the electronic seal of a PDF answer: who sealed it, when, and whether it was altered since.',
  'head.keywords': 'electronic seal,verification,answer,PDF',
  title: 'Is this document genuine?',
  lead: 'Give a PDF and see who sealed it, when, and whether anything was altered since.',
  privacy: 'The file is only checked. It is not kept.',
  choose: 'Choose a PDF',
  drop: 'or drop it here. Up to 20 MB.',
  dropping: 'Let go to check it',
  checking: 'Checking “{name}”',
  again: 'Check another',
  noscript: 'Checking a file needs JavaScript. Without it, use the signature check of your PDF reader.',
  'verdict.intact': 'Not altered',
  'verdict.altered': 'Altered after sealing',
  'verdict.unsealed': 'No electronic seal',
  'verdict.foreign': 'Not sealed by this county',
  'seal.title': 'Seal {n}',
  'seal.only': 'The seal',
  'seal.unit': 'Sealed by',
  'seal.at': 'Sealed at',
  'seal.document': 'Message number',
  'seal.subject': 'Certificate',
  'seal.issuer': 'Issued by',
  'seal.serial': 'Serial number',
  'seal.state': 'Since sealing',
  'seal.intact': 'not altered',
  'seal.altered': 'altered',
  'seal.partial': 'the seal does not cover everything: something was added afterwards',
  demonstration: 'Demonstration seal',
  demonstrationText:
    'This seal was issued by the demonstration authority that comes with the system. It shows how it works and has no legal force. In real use the certificate must come from a licensed authority.',
  'error.type':
    '“{name}” is not a PDF. Choose the answer downloaded from this site, not a photo or screenshot.',
  'error.size': 'The file is larger than 20 MB and cannot be checked.',
  'error.empty': '“{name}” is empty.',
  'help.title': 'What the results mean',
  'help.intact': 'Not altered',
  'help.intactText': 'Not one byte has changed since it was sealed.',
  'help.altered': 'Altered',
  'help.alteredText':
    'Even one changed comma shows here. Trust the answer you find on this site under its number.',
  'help.unsealed': 'No seal',
  'help.unsealedText':
    'The file carries no signature. Scans, screenshots and photos of a printed answer are of this kind.',
  'help.foreign': 'Not ours',
  'help.foreignText': 'There is a signature, but by no unit of this county.',
};

export default texts;
