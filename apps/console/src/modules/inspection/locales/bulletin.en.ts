import type { bulletin as chinese } from './bulletin.zh-CN';

export const bulletin: typeof chinese = {
  draft: 'Draft a bulletin',
  draftText:
    'Choose a month that is over. Its figures are frozen as they stand now and never change; a mistake is corrected by a new line after it is issued.',
  month: 'Month',
  freeze: 'Freeze and draft',
  none: 'There is no bulletin yet',
  noneOffice: 'Draft one when a month is over; a colleague signs it off, then it is issued to all units.',
  noneText: 'Bulletins that the two offices issue appear here.',
  columns: { title: 'Bulletin', asOf: 'Figures as of', onTime: 'On time %', satisfied: 'Satisfied %' },
  pdf: 'Download PDF',
  xlsx: 'Export XLSX',
  notSaved: 'Could not download',
  asOf: 'Figures as of {date}, without reports and confidential matters',
  drafted: 'Drafted by {name}',
  signed: 'Signed off by {name} {at}',
  issued: 'Issued by {name} {at}',
  words: 'Remarks of the office',
  wordsHint: 'The whole, what went wrong and where, what is asked; the figures follow by themselves.',
  short: 'Write at least five characters.',
  saved: 'The remarks are saved',
  figures: 'Figures by unit',
  corrections: 'Corrections',
  correction: 'No. {seq}: “{figure}” of {unit} from {was} to {becomes}. {reason}',
  correct: 'Correct',
  correctText:
    'What was issued is not changed: a line is added with its reason, and both numbers stay in sight on the page and in the PDF.',
  which: 'Which number',
  becomes: 'Should be',
  stands: 'It is {n} now',
  badNumber: 'Enter a whole number of 0 or more.',
  reason: 'Reason',
  done: {
    'sign-off': 'Signed off',
    reopen: 'The signature is taken back; it can be changed again',
    issue: 'Issued; every unit leader is told',
    correct: 'The correction is added',
  },
  ask: {
    'sign-off': {
      title: 'Sign the bulletin off',
      text: 'Its words can’t be changed afterwards. Read them and the figures first.',
      go: 'Sign off',
    },
    issue: {
      title: 'Issue the bulletin',
      text: 'It is given its number and every unit can read it; from then on it is only corrected.',
      go: 'Issue',
    },
    reopen: {
      title: 'Take the signature back',
      text: 'The words can then be changed, and a colleague has to sign them off again.',
      go: 'Take back',
    },
  },
};
