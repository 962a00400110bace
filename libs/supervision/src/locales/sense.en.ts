import type { SenseMessages } from './sense.zh-CN';

/** Sentences of what the system tells those who decide. */
export const senseEn: SenseMessages = {
  'supervision.non-answer.courtesy-only.title': 'Courtesy only, no answer',
  'supervision.non-answer.courtesy-only.advice': 'Say what was looked into and what came of it.',
  'supervision.non-answer.transferred-only.title': 'Says only that it was passed on',
  'supervision.non-answer.transferred-only.advice': 'Say who does it and by when, or why it is theirs.',
  'supervision.non-answer.no-outcome.title': 'No outcome is stated',
  'supervision.non-answer.no-outcome.advice':
    'For what is done, say what; for what is to come, say what and by which day.',
  'supervision.non-answer.same-as-others.title': 'The same text went to others',
  'supervision.non-answer.same-as-others.advice': 'They asked about something else: answer this message.',
  'supervision.non-answer.off-topic.title': 'Nothing of the question is in it',
  'supervision.non-answer.off-topic.advice': 'Go through the message and answer point by point.',
  'supervision.non-answer.courtesy-only.refused':
    'The answer is courtesy only. Rewrite it, or give the reason for sending it on.',
  'supervision.non-answer.transferred-only.refused':
    'The answer says only that the matter was passed on. Say who does it by when, or give the reason for sending it on.',
  'supervision.non-answer.no-outcome.refused':
    'The answer states no outcome. Rewrite it, or give the reason for sending it on.',
  'supervision.non-answer.same-as-others.refused':
    'The same text went to people who asked about other things. Rewrite it, or give the reason for sending it on.',
  'supervision.non-answer.off-topic.refused':
    'The answer says nothing of what was asked. Rewrite it, or give the reason for sending it on.',

  'supervision.suggestion.words': '“{words}”: {cases} of {of} messages went this way',
  'supervision.suggestion.duty': 'Words of its duties: {words}',
  'supervision.suggestion.place': 'The place named is {place}',
};
