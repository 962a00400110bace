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
  overrideTitle: 'A word before it goes to the leader',
  overrideText:
    'The check takes this draft for no answer yet. Go back and rewrite it; or say why it goes on as it is: the leader reads the reason, and it is counted.',
  overrideReason: 'Why it goes on as it is',
  overrideHint: '10 to 300 characters: what makes this answer the right one.',
  overrideGo: 'Send on with the reason',
  overridden: 'The check objected, and the drafter gave a reason',
  overriddenBy: '{name}: {reason}',
  mergeInto: 'Merge into {number}',
  mergeNote: 'The writer keeps number and code, gets the same answer and rates it separately.',
  mergeNot:
    'That case is closed or due later, so this one cannot be merged into it. Its answer may serve as a model.',
  merged: 'Merged into {number}',
};
