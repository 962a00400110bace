/** Who looked at the unit's board. */
export const board = {
  person: '{name} {time}',
  comma: ', ',
  today: 'Looked at this board today: {people}.',
  rule: 'If nobody has by {time} on a working day, the whole unit is reminded.',
  dayOff: 'Today is a day off: nobody has to look.',
};
