import type { FollowMessages } from './follow.zh-CN';

/** Sentences for those who follow a message. None of them holds a word of the message itself. */
export const followEn: FollowMessages = {
  'supervision.follow-link-wrong':
    'The link is incomplete or too old. Open it from the newest mail, or subscribe again with number and code.',
  'supervision.follow-over': 'This message is closed; there is nothing more to tell of it.',
  'supervision.follow-too-many':
    'At most {n} addresses can follow one message. Unsubscribe one of them first, by the link in its mails.',
  'supervision.follow.calendar-title': 'Answer to message {number} due',

  'supervision.follow.confirm.subject': 'Please confirm: progress of message {number} to this address',
  'supervision.follow.confirm.text':
    'Somebody who has number and code asked us to send each step of message {number} to this address.\n\nIf that was you, open the link below within {days} days. If not, do nothing: without your consent we send no more, and delete the address after {days} days.',
  'supervision.follow.dispatched.subject': 'Message {number} accepted, now with {unit}',
  'supervision.follow.dispatched.text':
    'Message {number} has been accepted and given to {unit}. A written answer is due by {due}.',
  'supervision.follow.refused.subject': 'Message {number} was not accepted',
  'supervision.follow.refused.text':
    'Message {number} was not accepted. Number and code show you why, and where to turn.',
  'supervision.follow.asked-for-more.subject': 'Message {number} needs a word from you',
  'supervision.follow.asked-for-more.text':
    'The unit needs to know more to handle message {number}. The clock stands until then. Number and code show the question and let you answer it.',
  'supervision.follow.resumed.subject': 'Message {number} is being handled again',
  'supervision.follow.resumed.text': 'The clock of message {number} runs again. The answer is due by {due}.',
  'supervision.follow.extended.subject': 'Message {number}: more time, until {due}',
  'supervision.follow.extended.text':
    'The term for answering message {number} has been extended to {due}. Reason: {reason}',
  'supervision.follow.due-date-moved.subject': 'Message {number} is now due on {due}',
  'supervision.follow.due-date-moved.text':
    'New holidays were announced, which moves the due date of message {number} from {before} to {due}. Number and code show how each day is counted.',
  'supervision.follow.merged.subject': 'Message {number} is handled with the same matter',
  'supervision.follow.merged.text':
    'Somebody else wrote about the same matter, and message {number} is handled together with it. Number, code and the due date, {due}, stay as they are.',
  'supervision.follow.answer.subject': 'Message {number} has been answered',
  'supervision.follow.answer.text':
    'Message {number} has a written answer under seal. Read and download it with number and code. You can rate it within 15 days, and once ask for the matter to be handled again.',
  'supervision.follow.published.subject': 'Message {number} and its answer are public',
  'supervision.follow.published.text':
    'Message {number} and its answer can be read by everybody now, without personal data.',
  'supervision.follow.reworked.subject': 'Message {number} is handled once more',
  'supervision.follow.reworked.text':
    'Message {number} is handled once more, as its writer asked. A second answer is due by {due}.',
};
