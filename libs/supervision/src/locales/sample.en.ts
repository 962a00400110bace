import type { SampleMessages } from './sample.zh-CN';

/** Words of samples and score sheets. */
export const sampleEn: SampleMessages = {
  'supervision.sample.not-found': 'There is no such sample. Look for it in the list of samples.',
  'supervision.sample.case-not-found':
    'This case is not in the sample, or only named people may see it by now. Score another one.',
  'supervision.sample.month': 'This month has not come yet. Choose the present month or an earlier one.',
  'supervision.sample.nothing':
    'There is no case to draw from. Choose another month, or fewer limits on unit and kind.',
  'supervision.sample.own-case': 'You had a hand in this case. Leave the scoring to a colleague.',
  'supervision.sample.remark-needed': 'A grade is below 2. Write what you saw.',
  'supervision.sample.criterion.clear': 'Clear outcome',
  'supervision.sample.criterion.complete': 'Every point answered',
  'supervision.sample.criterion.grounded': 'Grounds given',
  'supervision.sample.criterion.done': 'Really done',
  'supervision.sample.criterion.timely': 'In time',
  'supervision.sample.criterion.plain': 'Plain and proper',
  'supervision.sample.question.clear': 'After reading, does one know whether it is done, refused, or when?',
  'supervision.sample.question.complete': 'Is each thing the citizen asked answered?',
  'supervision.sample.question.grounded': 'Where it can’t be done, are policy and reason explained?',
  'supervision.sample.question.done': 'Was it done, or is there a day and a person for it?',
  'supervision.sample.question.timely': 'Was it answered by its due date, and was an extension fair?',
  'supervision.sample.question.plain': 'Is it plain, polite and free of empty phrases?',
};
