export const forms = {
  newItem: 'New service item',
  newProfile: 'Unit profile',
  made: 'So since',
  madeHint: 'It must be public within 20 working days of the change.',
  linesHint: 'One entry a line.',
  add: 'Add a row',
  removeRow: 'Remove row {n}',
  row: '{title} {n}',
  none: 'Nothing entered',
  check: {
    title: 'Is it complete?',
    score: '{met} of {total} elements are there',
    ready: 'It can be sent to its reviewers.',
    open: 'Before it can be sent:',
    hint: 'Saving checks it anew.',
    national: 'inspected nationally',
  },
};
