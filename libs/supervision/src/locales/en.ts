import { receiptEn } from './receipt.en';
import { boardEn } from './board.en';
import { followEn } from './follow.en';
import { inspectionEn } from './inspection.en';
import { bulletinEn } from './bulletin.en';
import { deskEn } from './desk.en';
import { sampleEn } from './sample.en';
import { publicationEn } from './publication.en';
import { senseEn } from './sense.en';
import { workflowEn } from './workflow.en';
import type { SupervisionMessages } from './zh-CN';

/** The same in English. */
export const en: SupervisionMessages = {
  ...workflowEn,
  ...inspectionEn,
  ...bulletinEn,
  ...deskEn,
  ...sampleEn,
  ...senseEn,
  ...receiptEn,
  ...followEn,
  ...boardEn,
  ...publicationEn,

  'supervision.kind.inquiry': 'Inquiry',
  'supervision.kind.complaint': 'Complaint',
  'supervision.kind.suggestion': 'Suggestion',
  'supervision.kind.help': 'Request for help',
  'supervision.kind.report': 'Report of wrongdoing',

  'supervision.state.submitted': 'Awaiting triage',
  'supervision.state.dispatched': 'Dispatched',
  'supervision.state.handling': 'In progress',
  'supervision.state.awaiting-sign-off': 'Awaiting sign-off',
  'supervision.state.awaiting-check': 'Awaiting the centre’s check',
  'supervision.state.answered': 'Answered',
  'supervision.state.refused': 'Not accepted',

  'supervision.intent.dispatch': 'Accept and dispatch',
  'supervision.intent.refuse': 'Do not accept',
  'supervision.intent.sign-for-receipt': 'Sign for receipt',
  'supervision.intent.save-draft': 'Draft the answer',
  'supervision.intent.submit-draft': 'Send to the leader',
  'supervision.intent.sign-off': 'Sign off and seal',
  'supervision.intent.send-back': 'Send back',
  'supervision.intent.answer': 'Approve and answer',
  'supervision.intent.publish': 'Publish',
  'supervision.intent.withhold': 'Do not publish',
  'supervision.intent.rate': 'Rate',

  'supervision.outcome.done': 'Done',
  'supervision.outcome.explained': 'Policy explained',
  'supervision.outcome.planned': 'Planned',
  'supervision.outcome.cannot': 'Cannot be done',
  'supervision.outcome.not-ours': 'Not this unit’s duty',

  'supervision.grade.5': 'Very satisfied',
  'supervision.grade.4': 'Satisfied',
  'supervision.grade.3': 'Mostly satisfied',
  'supervision.grade.2': 'Dissatisfied',
  'supervision.grade.1': 'Very dissatisfied',

  'supervision.clock.citizen': 'the citizen’s clock',
  'supervision.clock.unit': 'the unit’s own clock',

  'supervision.work.overdue': 'Overdue',
  'supervision.work.today': 'Due today',
  'supervision.work.sign-off': 'For your signature',
  'supervision.work.new': 'New',
  'supervision.work.waiting': 'In progress',

  'supervision.redaction.identity-number': 'Identity number',
  'supervision.redaction.bank-card': 'Bank card',
  'supervision.redaction.phone': 'Telephone number',
  'supervision.redaction.plate': 'Number plate',
  'supervision.redaction.email': 'E-mail address',
  'supervision.redaction.account': 'QQ or WeChat account',
  'supervision.redaction.address': 'Home address',
  'supervision.redaction.name': 'Name',

  'supervision.timeline.submitted': 'Message left, number given',
  'supervision.timeline.dispatched': 'Accepted and dispatched to {unit}',
  'supervision.timeline.redispatched': 'Given to {unit} instead; the due date stays',
  'supervision.timeline.refused': 'Not accepted',
  'supervision.timeline.received': '{unit} signed for it and began work',
  'supervision.timeline.draft-submitted': 'Draft sent to the leader',
  'supervision.timeline.signed-off':
    'Signed off and sealed by {unit}; with the information centre for its check',
  'supervision.timeline.sent-back-by-leader': 'Sent back by the leader',
  'supervision.timeline.sent-back-by-centre': 'Sent back by the information centre; the sealed sheet is void',
  'supervision.timeline.answered': 'Answered by {unit}',
  'supervision.timeline.published': 'Question and answer published',
  'supervision.timeline.withheld': 'Not published',
  'supervision.timeline.rated': 'Answer rated',
  'supervision.timeline.contact-revealed': '{unit} looked at the contact',
  'supervision.timeline.contact-revealed.detail': 'Seen by: {role}. Reason: {reason}',
  'supervision.feed.title': 'newly published answers',
  'supervision.timeline.due-date-moved': 'Due date counted anew after a change of the calendar',
  'supervision.timeline.due-date-moved.detail': 'From {before} to {after}',

  'supervision.refusal.line': '{reason} {channel}',
  'supervision.refusal.litigation.title': 'Court, arbitration, reconsideration',
  'supervision.refusal.litigation.reason':
    'The matter is, or has to be, settled by court, arbitration or administrative reconsideration.',
  'supervision.refusal.litigation.channel':
    'Please turn to the competent court, arbitration body or reconsideration authority.',
  'supervision.refusal.petition.title': 'Already a petition',
  'supervision.refusal.petition.reason': 'The same matter is registered as a petition and in progress.',
  'supervision.refusal.petition.channel':
    'Please ask the county petition office with your registration number; it is not accepted twice.',
  'supervision.refusal.discipline.title': 'Discipline inspection',
  'supervision.refusal.discipline.reason':
    'It concerns misconduct of party members or public officials, which the discipline bodies accept.',
  'supervision.refusal.discipline.channel': 'Please call 12388 or turn to the county supervisory commission.',
  'supervision.refusal.disclosure.title': 'Request for government information',
  'supervision.refusal.disclosure.reason':
    'You ask for government information, for which there is a procedure of its own.',
  'supervision.refusal.disclosure.channel':
    'Please use “disclosure on request” on the portal; the time limit is 20 working days.',
  'supervision.refusal.secret.title': 'Secrets or others’ privacy',
  'supervision.refusal.secret.reason':
    'It touches state secrets, business secrets or others’ privacy and cannot be handled here.',
  'supervision.refusal.secret.channel':
    'Please do not send such content online; come to the county petition office in person.',
  'supervision.refusal.concluded.title': 'Concluded before',
  'supervision.refusal.concluded.reason':
    'The same matter has been lawfully settled and answered; there are no new facts or reasons.',
  'supervision.refusal.concluded.channel':
    'Against the conclusion you may ask for review or reconsideration.',
  'supervision.refusal.unclear.title': 'Not specific',
  'supervision.refusal.unclear.reason': 'Time, place or request are missing, so it cannot be checked.',
  'supervision.refusal.unclear.channel': 'Please leave a new message with time, place and request.',
  'supervision.refusal.emergency.title': 'Emergency',
  'supervision.refusal.emergency.reason': 'It is an emergency that needs action at once.',
  'supervision.refusal.emergency.channel': 'Please call 110, 119 or 120 now.',
  'supervision.refusal.outside.title': 'Outside the county',
  'supervision.refusal.outside.reason': 'The matter is outside this county’s jurisdiction.',
  'supervision.refusal.outside.channel': 'Please turn to the government or department of that place.',
  'supervision.refusal.advertising.title': 'Advertising',
  'supervision.refusal.advertising.reason': 'It is advertising or has nothing to do with public affairs.',
  'supervision.refusal.advertising.channel': 'If you have a request, please leave another message.',
  'supervision.refusal.unlawful.title': 'Unlawful content',
  'supervision.refusal.unlawful.reason': 'It contains what the law forbids to spread.',
  'supervision.refusal.unlawful.channel': 'If you have a request, please state it truthfully and lawfully.',

  'supervision.writer-unnamed': 'The writer did not agree to be named to the unit',

  'supervision.figures.period': 'Messages received from {from} to {to}',
  'supervision.figures.on-time': 'On time = answered on time ÷ (answered + open and overdue)',
  'supervision.figures.median': 'All answers in order of working days taken; the one in the middle',
  'supervision.figures.p90': 'Nine answers in ten took no more working days than this',
  'supervision.formula.received':
    'Received in the period, without refused and withdrawn ones; merged messages count under their own numbers',
  'supervision.formula.answered':
    'Answered: the citizen has an answer; merged ones by their main case, those handled again by the last answer',
  'supervision.formula.on-time':
    'On time = answered on time ÷ (answered + open and overdue); granted extensions are in the due date',
  'supervision.formula.late': 'Answered after the due date',
  'supervision.formula.open': 'Without an answer, also while the citizen is asked for more',
  'supervision.formula.overdue': 'Open past the due date, unless the citizen had been asked before it',
  'supervision.formula.rated': 'Response = rated ÷ answered',
  'supervision.formula.satisfied': 'Satisfied = the upper three of five grades ÷ rated',
  'supervision.formula.returned': 'Returned at least once as another unit’s matter',
  'supervision.formula.extended': 'Given a longer term',
  'supervision.formula.reworked': 'Handled again at the citizen’s request',
  'supervision.formula.overridden':
    'Sent on with a reason: went to the leader although the check took the draft for no answer; each message once',
  'supervision.formula.refused': 'Refused: named, and counted nowhere else',
  'supervision.formula.withdrawn': 'Withdrawn by the citizen: named, and counted nowhere else',
  'supervision.formula.median': 'Median: all answers in order of working days taken, the one in the middle',
  'supervision.formula.p90': 'Nine answers in ten took no more working days than this',
  'supervision.figures.column.total': 'Total',
  'supervision.figures.column.of': 'Of',
  'supervision.figures.column.received': 'Received',
  'supervision.figures.column.answered': 'Answered',
  'supervision.figures.column.on-time': 'On time',
  'supervision.figures.column.on-time-of': 'On time: of',
  'supervision.figures.column.on-time-rate': 'On time (%)',
  'supervision.figures.column.overdue': 'Overdue',
  'supervision.figures.column.open': 'Open',
  'supervision.figures.column.late': 'Answered late',
  'supervision.figures.column.median': 'Median days',
  'supervision.figures.column.p90': '90% within days',
  'supervision.figures.column.satisfied': 'Satisfied',
  'supervision.figures.column.rated': 'Rated',
  'supervision.figures.column.satisfied-rate': 'Satisfied (%)',
  'supervision.figures.column.returned': 'Returned',
  'supervision.figures.column.extended': 'Extended',
  'supervision.figures.column.reworked': 'Handled again',
  'supervision.figures.column.overridden': 'Sent on with a reason',
  'supervision.figures.column.refused': 'Refused',
  'supervision.figures.column.withdrawn': 'Withdrawn',
  'supervision.figures.no-unit': 'Not dispatched yet',
  'supervision.figures.sheet': 'How units answer',
  'supervision.figures-period':
    'The period must begin before it ends and span at most 24 months; please choose again.',

  'supervision.case-not-found': 'There is no such case, or it is not within your reach.',
  'supervision.not-published': 'There is no published message with this number.',
  'supervision.number-or-code-wrong': 'Number or code is wrong. Please compare with your receipt.',
  'supervision.too-many-lookups': 'Too many tries. Please wait {minutes} minutes.',
  'supervision.contact-needed':
    'Please leave a telephone number or an e-mail address, so that we can reach you.',
  'supervision.unit-unknown': 'There is no such unit any more; please choose again.',
  'supervision.attachment-unknown':
    'An attachment was not uploaded or is used already; please upload it again.',
  'supervision.channel-needed': 'Please write where the citizen can turn.',
  'supervision.already-with-unit': 'The case is with {unit} already.',
  'supervision.unit-is-named': 'A report cannot go to the unit it names ({unit}).',
  'supervision.identity-withheld':
    'The writer did not agree to be named to the unit. Ask the information centre if you must.',
  'supervision.content-changed':
    'The text was changed after you read it. Please read it again before signing.',
  'supervision.sheet-not-made': 'There is no draft yet, so there is no answer sheet to see.',

  'supervision.still-personal':
    'There is still an identity or bank card number here; hide it before publishing.',

  'supervision.draft-absent': 'There is no draft yet',
  'supervision.draft-lacks.text': 'The text is too short to be an answer',
  'supervision.draft-lacks.basis': 'This outcome needs its basis',
  'supervision.draft-lacks.reason': 'What cannot be done needs its reason',
  'supervision.draft-lacks.nextStep': 'What happens next, when and by whom is missing',
  'supervision.signer-is-drafter': 'Whoever wrote the draft cannot sign it off',
  'supervision.not-sealed': 'The answer sheet is not sealed yet',
  'supervision.report-never-public': 'Reports of wrongdoing are not published',
  'supervision.no-consent-to-publish': 'The writer did not agree to publication',
  'supervision.already-published': 'Published already',
  'supervision.already-withheld': 'Already decided not to publish',
  'supervision.already-rated': 'Rated already; one answer is rated once',
  'supervision.rating-closed': 'The time for rating is over (until {until})',

  'supervision.sheet.title': 'Answer to “{title}”',
  'supervision.sheet.addressee': '{name}:',
  'supervision.sheet.addressee-unnamed': 'To the writer:',
  'supervision.sheet.opening':
    'We have received your {kind} of {date} on the Sunshine platform (number {number}) and answer as follows:',
  'supervision.sheet.basis': 'Basis: {basis}',
  'supervision.sheet.reason': 'Reason: {reason}',
  'supervision.sheet.next-step': 'Next: {nextStep}',
  'supervision.sheet.seal-reason': 'Answer to message {number}',

  'supervision.notice.submitted.subject': 'New message: {title}',
  'supervision.notice.submitted.text': '{number} awaits triage; to be answered by {due}.',
  'supervision.notice.dispatched.subject': 'New case: {title}',
  'supervision.notice.dispatched.text':
    '{number} was dispatched to your unit; please sign for it. Answer due {due}.',
  'supervision.notice.awaiting-sign-off.subject': 'For your signature: {title}',
  'supervision.notice.awaiting-sign-off.text': 'The answer to {number} is drafted. Answer due {due}.',
  'supervision.notice.awaiting-check.subject': 'To be checked: {title}',
  'supervision.notice.awaiting-check.text': 'The answer to {number} is signed and sealed. Due {due}.',
  'supervision.notice.sent-back.subject': 'Sent back: {title}',
  'supervision.notice.sent-back.text': 'The answer to {number} was sent back: {opinion}',
  'supervision.notice.answered.subject': 'Answered: {title}',
  'supervision.notice.answered.text': '{number} passed the check and was answered.',
  'supervision.notice.reminder.t-minus-2.subject': '2 working days left: {title}',
  'supervision.notice.reminder.t-minus-2.text': '{number} is due {due} by {clock}.',
  'supervision.notice.reminder.t-minus-1.subject': '1 working day left: {title}',
  'supervision.notice.reminder.t-minus-1.text': '{number} is due {due} by {clock}.',
  'supervision.notice.reminder.t.subject': 'Due today: {title}',
  'supervision.notice.reminder.t.text': '{number} is due today ({due}) by {clock}.',
  'supervision.notice.reminder.t-plus-1.subject': '1 working day late: {title}',
  'supervision.notice.reminder.t-plus-1.text': '{number} was due {due} by {clock}.',
  'supervision.notice.reminder.t-plus-3.subject': '3 working days late: {title}',
  'supervision.notice.reminder.t-plus-3.text': '{number} was due {due} by {clock}.',

  'supervision.mail.receipt.subject': 'Your message {number} has arrived',
  'supervision.mail.receipt.text':
    'Hello,\n\nyour message has arrived under number {number}. You will have a written answer by {due}.\n\nWith the number and the secret code on your receipt you can follow it. The code was shown once and is not in this mail.',
  'supervision.mail.refused.subject': 'Your message {number} was not accepted',
  'supervision.mail.refused.text':
    'Hello,\n\nyour message {number} was not accepted. Reason and right channel are shown with number and code.',
  'supervision.mail.answer.subject': 'Your message {number} has been answered',
  'supervision.mail.answer.text':
    'Hello,\n\nyour message {number} has a written answer under the unit’s seal. See, download and rate it within 15 days with number and code.',
  'supervision.mail.due-date-moved.subject': 'The due date of your message {number} has moved',
  'supervision.mail.due-date-moved.text':
    'Hello,\n\nthe holidays of the new year have been announced; the answer to your message {number} is now due {due} instead of {before}. The count, day by day, is shown with number and code.',
};
