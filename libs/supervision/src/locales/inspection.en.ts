import type { InspectionMessages } from './inspection.zh-CN';

/** Words of inspection orders and the backlog. */
export const inspectionEn: InspectionMessages = {
  'supervision.timeline.inspection-ordered': 'Inspection ordered: {unit} is to explain',
  'supervision.timeline.inspection-explained': '{unit} explained itself to the office',
  'supervision.timeline.inspection-asked-again': 'The office asked {unit} again',
  'supervision.timeline.inspection-closed': 'Inspection of {unit} closed',
  'supervision.timeline.inspection-withdrawn': 'Inspection of {unit} withdrawn',
  'supervision.inspection.not-found':
    'No such inspection order. It may be open to named people only by now; look for it in the list.',
  'supervision.inspection.already-open':
    'This unit still has an open order on this case. Close that one first, or ask again on it.',
  'supervision.inspection.unit-not-concerned':
    'This unit neither leads the case nor helps with it. Choose one that does.',
  'supervision.inspection.own-explanation':
    'You wrote this explanation yourself. Ask a colleague of the office to judge it.',
  'supervision.inspection.recused':
    'You have stood back from this case. A colleague of your unit has to explain.',
  'supervision.inspection.still-time':
    'There is still time to explain. Wait until the due date has passed, or withdraw the order.',
  'supervision.inspection.state.ordered': 'Waiting for the unit',
  'supervision.inspection.state.explained': 'To judge',
  'supervision.inspection.state.closed': 'Closed',
  'supervision.inspection.state.withdrawn': 'Withdrawn',
  'supervision.inspection.standing.waiting': 'Still in time',
  'supervision.inspection.standing.overdue': 'Overdue',
  'supervision.inspection.standing.in-time': 'Explained in time',
  'supervision.inspection.standing.late': 'Explained late',
  'supervision.inspection.standing.none': 'Not explained',
  'supervision.inspection.finding.justified': 'Justified',
  'supervision.inspection.finding.put-right': 'Put right',
  'supervision.inspection.finding.at-fault': 'At fault',
  'supervision.inspection.intent.explain': 'Explain',
  'supervision.inspection.intent.ask-again': 'Ask again',
  'supervision.inspection.intent.close': 'Close',
  'supervision.inspection.intent.close-unexplained': 'Close as not explained',
  'supervision.inspection.intent.withdraw': 'Withdraw',
  'supervision.notice.inspection.ordered.subject': '{number}: explain by {due}',
  'supervision.notice.inspection.ordered.text':
    'Case {case} “{title}” is under inspection. Open the order and write what happened; {unit} has until {due}.',
  'supervision.notice.inspection.asked-again.subject': '{number}: more is needed',
  'supervision.notice.inspection.asked-again.text':
    'The explanation on case {case} “{title}” is not enough. Add to it by {due}.',
  'supervision.notice.inspection.explained.subject': '{number}: {unit} has explained',
  'supervision.notice.inspection.explained.text':
    'The explanation on case {case} “{title}” is in. Please judge it.',
  'supervision.notice.inspection.closed.subject': '{number} is closed',
  'supervision.notice.inspection.closed.text':
    'There is a finding on case {case} “{title}”. Open the order to read it.',
  'supervision.notice.inspection.withdrawn.subject': '{number} is withdrawn',
  'supervision.notice.inspection.withdrawn.text':
    'The order on case {case} “{title}” was taken back. Nothing more is asked of you.',
  'supervision.notice.inspection.due.subject': '{number}: due {due}',
  'supervision.notice.inspection.due.text':
    'The explanation on case {case} “{title}” is still missing. {unit} should send it in time.',
  'supervision.notice.inspection.overdue.subject': '{number}: explanation overdue',
  'supervision.notice.inspection.overdue.text':
    'The explanation on case {case} “{title}” was due {due} and has not come from {unit}.',
  'supervision.backlog.no-unit': 'Not yet dispatched',
};
