import type { WorkflowMessages } from './zh-CN';

/** The same in English. */
export const workflowEn: WorkflowMessages = {
  'supervision.state.awaiting-citizen': 'Awaiting the citizen',
  'supervision.state.awaiting-settlement': 'Awaiting the offices’ decision',
  'supervision.state.withdrawn': 'Withdrawn',
  'supervision.state.merged': 'Merged',

  'supervision.intent.merge': 'Merge into another',
  'supervision.intent.split': 'Split',
  'supervision.intent.mark-confidential': 'Make confidential',
  'supervision.intent.unmark-confidential': 'No longer confidential',
  'supervision.intent.return-not-ours': 'Return as not ours',
  'supervision.intent.escalate': 'Put to the offices',
  'supervision.intent.settle': 'Settle who leads',
  'supervision.intent.recuse': 'Stand back',
  'supervision.intent.assist': 'Give an opinion',
  'supervision.intent.ask-for-more': 'Ask the citizen',
  'supervision.intent.resume-handling': 'Stop waiting and go on',
  'supervision.intent.supplement': 'Add something',
  'supervision.intent.withdraw': 'Withdraw',
  'supervision.intent.ask-extension': 'Ask for more time',
  'supervision.intent.grant-extension': 'Grant more time',
  'supervision.intent.refuse-extension': 'Refuse more time',
  'supervision.intent.release': 'Handle separately again',
  'supervision.intent.rework': 'Ask for it to be handled again',

  'supervision.clock.paused': 'waiting for the citizen; not counted',

  'supervision.timeline.returned':
    '{unit} says it is not its duty and returns it to the centre; the due date stays',
  'supervision.timeline.put-to-office':
    'Returned three times: the two offices decide who handles it; the due date stays',
  'supervision.timeline.settled': '{unit} was decided on to handle it',
  'supervision.timeline.recused': 'The handler stood back',
  'supervision.timeline.assistance-given': '{unit} gave its opinion',
  'supervision.timeline.asked-for-more': '{unit} asks you for more; the term is paused',
  'supervision.timeline.supplemented': 'The writer added something',
  'supervision.timeline.resumed': 'Handling goes on; the term runs again',
  'supervision.timeline.extension-asked': '{unit} asked for more time',
  'supervision.timeline.extension-granted': 'More time was granted',
  'supervision.timeline.extension-granted.detail':
    '{days} more working days, answer by {due}. Reason: {reason}',
  'supervision.timeline.extension-refused': 'More time was refused; the due date stays',
  'supervision.timeline.check-overridden': 'Sent to the leader all the same',
  'supervision.timeline.answered-with-main': 'Answered by {unit}, together with the same matter',
  'supervision.timeline.reworked': 'The writer is not satisfied and asks for it to be handled again',
  'supervision.timeline.withdrawn': 'Withdrawn by the writer',
  'supervision.timeline.merged':
    'Handled together with a message on the same matter; number, code and due date stay',
  'supervision.timeline.took-in': 'Took in a message on the same matter',
  'supervision.timeline.released': 'Handled on its own again; the due date stays',
  'supervision.timeline.split': 'Part of it is handled under its own number; the same code opens it',
  'supervision.timeline.split-off': 'Split from another message; the code of that one opens it',
  'supervision.timeline.marked-confidential': 'Made confidential',
  'supervision.timeline.unmarked-confidential': 'No longer confidential',

  'supervision.you-are-recused': 'You have stood back from this case; somebody else has to handle it',
  'supervision.already-reworked':
    'It has been handled again once already; a review by law remains open to you',
  'supervision.rework-closed': 'The time for asking again is over (it ended on {until})',
  'supervision.settled-not-returnable':
    'The offices decided that it is yours; it cannot be returned, please handle it',
  'supervision.reworked-not-returnable': 'Your unit has answered it before; please handle it again',
  'supervision.return-too-late':
    'It can be returned within 1 working day of dispatch only (until {until}); handle it or call the centre',
  'supervision.not-disputed': 'It has not been returned three times; nothing has to be settled',
  'supervision.extension-asked-already': 'More time has been asked for; the centre has yet to decide',
  'supervision.extension-only-once': 'More time can be asked for once only',
  'supervision.extension-too-late': 'The due date ({due}) has passed; please answer as soon as you can',
  'supervision.no-extension-asked': 'No request for more time is waiting',
  'supervision.leads-others': 'Merged messages wait for this one’s answer; handle this one first',
  'supervision.already-answered': 'It has been answered',
  'supervision.already-confidential': 'It is confidential already',
  'supervision.not-confidential': 'It carries no mark; a report of wrongdoing is confidential by its kind',
  'supervision.merge-itself': 'A case cannot be merged into itself; choose another',
  'supervision.merge-main-closed': 'That case is closed; choose one that is being handled',
  'supervision.merge-protected': 'A report or a confidential case cannot be merged with an ordinary one',
  'supervision.merge-later':
    'That case is due later ({due}; this one {childDue}), so its writer would wait longer. Merge that one into this one',
  'supervision.reader-not-in-unit': 'A chosen person is no handler or leader of that unit; choose again.',
  'supervision.lead-cannot-assist': 'The lead unit cannot also assist; leave it out.',

  'supervision.notice.returned.subject': 'Returned by the unit: {title}',
  'supervision.notice.returned.text':
    '{number} was returned. Reason: {reason} Please dispatch it anew; answer due by {due}.',
  'supervision.notice.to-settle.subject': 'Please settle who leads: {title}',
  'supervision.notice.to-settle.text':
    '{number} was returned three times; please decide who handles it. Last reason: {reason} Answer due by {due}.',
  'supervision.notice.settled.subject': 'Settled: {title}',
  'supervision.notice.settled.text': '{number} is to be handled by {unit}, which cannot return it.',
  'supervision.notice.extension-asked.subject': 'More time asked for: {title}',
  'supervision.notice.extension-asked.text':
    '{number}: {days} more working days are asked for. Reason: {reason} Please decide before {due}.',
  'supervision.notice.extension-granted.subject': 'More time granted: {title}',
  'supervision.notice.extension-granted.text': '{number} has {days} more working days; answer by {due}.',
  'supervision.notice.extension-refused.subject': 'More time refused: {title}',
  'supervision.notice.extension-refused.text': '{number}: refused, because {reason} Still due by {due}.',
  'supervision.notice.merged.subject': 'Merged: {title}',
  'supervision.notice.merged.text': '{number} was merged into {main}; your unit no longer handles it.',
  'supervision.notice.recused.subject': 'Somebody stood back: {title}',
  'supervision.notice.recused.text':
    '{number}: somebody stood back; another person has to go on. Answer due by {due}.',
  'supervision.notice.assistance-given.subject': 'Opinion received: {title}',
  'supervision.notice.assistance-given.text': '{unit} has given its opinion on {number}.',
  'supervision.notice.supplemented.subject': 'The writer added something: {title}',
  'supervision.notice.supplemented.text': 'The writer added to {number}; please read it. Due by {due}.',
  'supervision.notice.withdrawn.subject': 'Withdrawn: {title}',
  'supervision.notice.withdrawn.text': '{number} was withdrawn by its writer; nothing is left to do.',
  'supervision.notice.reworked.subject': 'To be handled again: {title}',
  'supervision.notice.reworked.text':
    'The writer of {number} is not satisfied: {reason} Please handle it again; answer by {due}.',

  'supervision.mail.asked-for-more.subject': 'A question about your message {number}',
  'supervision.mail.asked-for-more.text':
    'Hello,\n\nthe unit has a question about your message {number}. Please read and answer it with number and code. Until then the term for the answer is paused.',
  'supervision.mail.resumed.subject': 'Your message {number} is being handled again',
  'supervision.mail.resumed.text':
    'Hello,\n\nyour message {number} no longer waits for your reply; it will be answered by {due}. You may still add to it.',
  'supervision.mail.extended.subject': 'More time for your message {number}',
  'supervision.mail.extended.text':
    'Hello,\n\nmore time was granted for your message {number}; it will be answered by {due}. Reason: {reason}\n\nNumber and code show how the date is counted.',
  'supervision.mail.merged.subject': 'Your message {number} is handled with the same matter',
  'supervision.mail.merged.text':
    'Hello,\n\nyour message {number} is handled together with what others wrote on the same matter. Number, code and due date ({due}) stay, and you rate the answer yourself.',
  'supervision.mail.reworked.subject': 'Your message {number} is handled again',
  'supervision.mail.reworked.text':
    'Hello,\n\nas you asked, your message {number} is handled again and will be answered in writing by {due}. The first answer can still be read.',
};
