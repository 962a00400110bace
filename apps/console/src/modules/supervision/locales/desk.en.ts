/** Words of the centre's desk: what a message is, and who may know of it. */
export const desk = {
  kind: {
    title: 'Change the kind',
    text: 'The due date stays. The writer sees the new kind in the course of the matter, not the reason.',
    toReport:
      'As a report of wrongdoing only the centre and people named on it see it; the writer’s name is no longer shown to the unit, and nothing is published.',
    fromReport:
      'It was a report of wrongdoing: with another kind it stays confidential. When it may be opened, take the mark off afterwards.',
    label: 'Reason',
    hint: 'At least two characters: why it is of this kind.',
    go: 'Change the kind',
    done: 'It is now of the kind “{kind}”',
    take: 'Change to “{kind}”',
    because: 'As decided before: {why}',
  },
  readers: {
    field: 'Who may see it',
    hint: 'Only these people see the case: at least one who writes and another who signs.',
    placeholder: 'Choose by name',
    handles: 'writes',
    signs: 'signs',
    option: '{name} ({what})',
    and: ', ',
    remove: 'Remove {name}',
    unitFirst: 'Choose the lead unit first, then the people in it who may see the case.',
    nobody:
      'Nobody in this unit writes or signs answers yet. Choose another unit, or ask the system administrator to set people up.',
    tooFew: 'Choose at least two: one who writes and another who signs.',
    title: 'Change who may see it',
    text: 'Whoever is removed loses the case at once; whoever is added is told.',
    reason: 'Why it is changed',
    go: 'Save the people',
    done: 'The people are changed',
  },
};
