import type zh from '../zh-CN/proof';

const texts: Record<keyof typeof zh, string> = {
  pdf: 'Download the receipt (PDF)',
  'pdf.busy': 'Making the receipt',
  'pdf.text': 'It has two codes to scan: one to track the message, one to check the receipt.',
  'pdf.withCode': 'Your secret code is on it: keep it to yourself.',
  'pdf.withoutCode': 'Your secret code is not on it: you may show it.',
  hash: 'Fingerprint',
  'hash.what':
    'This number (SHA-256) is computed from the title, text, place and files that arrived. One changed letter gives another number.',
  'hash.how': 'How to prove later that nothing was changed',
  'hash.1': 'Keep this receipt with the fingerprint on it: the paper in your hand is out of our reach.',
  'hash.2':
    'Under {link}, enter number and fingerprint to see whether what the county keeps is what arrived. No secret code is needed and nothing of the text is shown.',
  'hash.link': 'Check a receipt',
  'hash.3':
    'You need not trust us: with number and code you can download what arrived and compute its SHA-256 with any tool.',
  kept: 'as it arrived',
  changed: 'not as it arrived',
  keptText: 'Computed anew just now: text and files are exactly what arrived.',
  changedText:
    'Text or files are no longer what arrived. Keep your receipt and call the county information centre.',
  'source.download': 'Download what arrived (JSON)',
  'source.how': 'The SHA-256 of the saved file should be the number above:',
  'check.title': 'Check a receipt',
  'check.lead':
    'Enter number and fingerprint from a receipt to see whether the message was altered. Nothing of the message is shown.',
  'check.number': 'Number',
  'check.numberHint': 'Such as YL20261123-0004',
  'check.hash': 'Fingerprint',
  'check.hashHint': '64 letters and digits, with or without blanks',
  'check.button': 'Check the receipt',
  'check.busy': 'Checking',
  'check.error.number': 'Enter the number of the message',
  'check.error.hash':
    'A fingerprint has 64 characters, 0 to 9 and a to f. Please compare it with the receipt',
  'check.intact': 'It matches, nothing was altered',
  'check.intactText': '{number} arrived {moment}; text and files kept today are exactly what arrived.',
  'check.altered': 'Number and fingerprint match, the message was altered',
  'check.alteredText':
    '{number} arrived {moment}; text or files kept today are not what arrived. Keep the receipt and ask the county information centre.',
  'check.no-match': 'No match',
  'check.no-matchText':
    'There is no such number, or the fingerprint is not of it. Compare each character and try again; if it still fails, the receipt is not from this site.',
};

export default texts;
