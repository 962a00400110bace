import type { zhCN } from './zh-CN';

/** The same sentences in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'disclosure.kind.normative': 'Normative document',
  'disclosure.kind.policy': 'Policy',
  'disclosure.kind.notice': 'Notice',
  'disclosure.kind.interpretation': 'Interpretation',

  'disclosure.state.draft': 'Draft',
  'disclosure.state.first-review': 'Awaiting first review',
  'disclosure.state.second-review': 'Awaiting second review',
  'disclosure.state.final-review': 'Awaiting final review',
  'disclosure.state.published': 'Published',
  'disclosure.state.withdrawn': 'Withdrawn',
  'disclosure.state.gone': 'Removed',

  'disclosure.intent.save': 'Save',
  'disclosure.intent.submit': 'Send to first review',
  'disclosure.intent.approve-first': 'Pass first review',
  'disclosure.intent.approve-second': 'Pass second review',
  'disclosure.intent.publish': 'Pass final review and publish',
  'disclosure.intent.send-back': 'Return for changes',
  'disclosure.intent.revise': 'Write a new edition',
  'disclosure.intent.withdraw': 'Withdraw',
  'disclosure.intent.remove': 'Remove',

  'disclosure.timeline.create': 'Begun',
  'disclosure.timeline.save': 'Draft saved',
  'disclosure.timeline.submit': 'Sent to first review, declared not secret',
  'disclosure.timeline.approve-first': 'First review passed',
  'disclosure.timeline.approve-second': 'Second review passed, secrecy check recorded',
  'disclosure.timeline.publish': 'Final review passed, published',
  'disclosure.timeline.send-back': 'Returned for changes',
  'disclosure.timeline.revise': 'New edition begun',
  'disclosure.timeline.withdraw': 'Withdrawn',
  'disclosure.timeline.remove': 'Text removed',

  'disclosure.finding.secrecy-mark': 'Mark of secrecy',
  'disclosure.finding.identity-number': 'Identity number',
  'disclosure.finding.bank-card': 'Bank card number',
  'disclosure.finding.phone': 'Telephone number',
  'disclosure.finding.hidden-sheet': 'Hidden sheet',
  'disclosure.finding.hidden-row': 'Hidden row',
  'disclosure.finding.hidden-column': 'Hidden column',
  'disclosure.finding.hidden-slide': 'Hidden slide',
  'disclosure.finding.hidden-text': 'Hidden text',
  'disclosure.finding.comment': 'Comment',
  'disclosure.finding.tracked-change': 'Tracked change',
  'disclosure.finding.photo-location': 'Place of a photograph',
  'disclosure.finding.photo-metadata': 'Data of a photograph',
  'disclosure.finding.document-author': 'Name in the file’s properties',
  'disclosure.finding.not-inspectable': 'Can’t be read here, somebody must look through it',

  'disclosure.place.body': 'Text',
  'disclosure.place.head': 'Title, number, summary',

  'disclosure.same-person':
    'You have written or reviewed this edition; the three reviews need different people. Ask somebody else.',
  'disclosure.findings-open': '{n} findings are still open. Change the text, or give a reason for each.',
  'disclosure.incomplete':
    'Something required is missing: text, summary, the number of a normative document, the document that is interpreted. Fill it in first.',
  'disclosure.secrecy-unchecked': 'Nothing is published unchecked. Confirm the secrecy check first.',
  'disclosure.not-proactive':
    'Only documents for proactive disclosure are published. Return it and let its author check the attribute.',
  'disclosure.never-public': 'It has never been public, so there is nothing to withdraw. Return it instead.',
  'disclosure.document-not-found':
    'There is no such document, or you may not see it. Open it from the list instead.',
  'disclosure.edition-not-found': 'There is no such edition. Choose one from the list.',
  'disclosure.finding-not-found': 'This finding has already been dealt with. Reload the page.',
  'disclosure.finding-must-be-fixed':
    'No reason lets a mark of secrecy pass. Take the secret out, or correct a wrong mark, and save again.',
  'disclosure.relation-to-itself': 'A document has no relation to itself. Choose another one.',
  'disclosure.relation-not-public':
    'One of the related documents is not public. Return it and let its author choose a public one.',
  'disclosure.not-published':
    'There is no such document, or it is not public. Search by its title or number.',
  'disclosure.file-not-public': 'The document has no such file. Go back to its page and open it again.',
  'disclosure.gone': 'This document has been removed. Reason: {reason}',
  'disclosure.feed.title': 'newly published documents',

  'disclosure.notice.awaiting.subject': 'Awaits your review: {title}',
  'disclosure.notice.awaiting.text':
    '“{title}” of {unit} awaits your review. Its page shows the text, the findings and earlier opinions.',
  'disclosure.notice.sent-back.subject': 'Returned: {title}',
  'disclosure.notice.sent-back.text': '“{title}” was returned. Opinion: {words}',
  'disclosure.notice.published.subject': 'Published: {title}',
  'disclosure.notice.published.text': '“{title}” is public and can be read on the portal.',
  'disclosure.notice.due.subject': 'To be published soon: {title}',
  'disclosure.notice.due.text':
    '“{title}” must be public by {due} (20 working days from the date made). Send it to review soon.',
  'disclosure.notice.late.subject': 'Not published in time: {title}',
  'disclosure.notice.late.text': '“{title}” had to be public by {due}. Send it to review at once.',
  'disclosure.notice.expiring.subject': 'Ends in half a year: {title}',
  'disclosure.notice.expiring.text':
    '“{title}” is valid until {until}. Decide whether it goes on, is amended or repealed.',
};
