/** What the system tells those who decide, with its reasons. */
export const sense = {
  units: 'Suggested lead units',
  choose: 'Choose {unit}',
  kind: 'Looks like “{kind}”: {why}',
  comma: ', ',
  elsewhere: 'Perhaps not ours to answer: {title}',
  elsewhereWords: 'The message says: {words}',
  refuseSo: 'Refuse for this reason',
  duplicates: 'Perhaps the same matter',
  duplicatesHow:
    'Compared by place, words and writer over the last 90 days. Whether it is one matter is yours to say.',
  sameWriter: 'Same writer',
  compare: 'Compare',
  compareTitle: 'Side by side',
  compareNote: '{percent}% alike; what both say is underlined.',
  check: 'Check of the answer',
  checkFound: 'May not answer the question ({n})',
  checkWords: 'It says: {words}',
  checkClean: 'Checked: states an outcome and speaks of what was asked',
  mergeInto: 'Merge into {number}',
  mergeNote: 'The writer keeps number and code, gets the same answer and rates it separately.',
  mergeNot:
    'That case is closed or due later, so this one cannot be merged into it. Its answer may serve as a model.',
  merged: 'Merged into {number}',
};
