import type zh from '../zh-CN/sending';

const texts: Record<keyof typeof zh, string> = {
  category: 'What is it about',
  categoryHint: 'It helps to pass it on faster. If unsure, leave it.',
  categoryNone: 'Not chosen',
  reportPrivate: 'Reports are never published; only you can read the answer, with number and code.',
  'work.title': 'Solving a small sum instead of a picture puzzle',
  'work.text':
    'Many messages came from this network within the hour. Your device does the sum: a few seconds, some fifteen on an old phone. Then the message is sent by itself.',
  'work.stop': 'Don’t send yet',
  'work.busy': 'Sent when solved',
  'work.stopped': 'The sum was stopped.',
  'work.again':
    'The sum was solved but not accepted, perhaps because it took too long. Another network, or an hour’s wait, helps too.',
  'alike.found': '{n} answered {n|message|messages} may be about the same thing',
  'alike.hint':
    'Perhaps your answer is there. They are found by your words, which are not kept; you can send without looking.',
  'alike.by': '{unit}, answered {date}',
  'alike.question': 'Message',
  'alike.answer': 'Answer',
  'alike.enough': 'This answers me',
  'alike.none': 'None of these, send all the same',
  'alike.settled': 'Then there is no need to send it',
  'alike.settledText': 'Your draft stays on this device.',
  'alike.whole': 'Read this message in full',
  'alike.back': 'Send it after all',
};

export default texts;
