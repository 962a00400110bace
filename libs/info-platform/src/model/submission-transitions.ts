import { Workflow, type Guard, type Transition } from '@yangguang/kernel';
import type { SubmissionFacts } from './submission-facts';
import { SUBMISSION_STATES, type SubmissionState } from './submission-state';

/** Who moves a submission: its unit's clerks and leader, the offices' editors, desk chief and head. */
export const SUBMISSION_PARTIES = ['author', 'leader', 'editor', 'desk-chief', 'office-head'] as const;

export type SubmissionParty = (typeof SUBMISSION_PARTIES)[number];

export const SUBMISSION_INTENTS = [
  'save-draft',
  'send-to-leader',
  'sign',
  'send-back',
  'adopt',
  'keep',
  'return-for-changes',
  'reject',
  'edit',
  'submit-edited',
  'check',
  'approve',
  'back-to-editor',
  'schedule',
  'use',
] as const;

export type SubmissionIntent = (typeof SUBMISSION_INTENTS)[number];

type SubmissionGuard = Guard<SubmissionFacts>;
type Row = Transition<SubmissionState, SubmissionIntent, SubmissionParty, SubmissionFacts>;

/** 保守国家秘密法 art. 26: state secrets stay out of systems like this one. */
const notMarked: SubmissionGuard = ({ secrecyMarked }) =>
  secrecyMarked ? { key: 'info.secrecy-marked' } : undefined;

const confirmed: SubmissionGuard = ({ confirmedNonSecret }) =>
  confirmedNonSecret ? undefined : { key: 'info.not-confirmed-non-secret' };

/** Four eyes over all who wrote, not only the first of them; the database holds it too. */
const signerHasNotWritten: SubmissionGuard = ({ actorId, writerIds }) =>
  actorId !== undefined && writerIds.includes(actorId) ? { key: 'info.signer-is-author' } : undefined;

const checkerHasNotEdited: SubmissionGuard = ({ actorId, editorIds }) =>
  actorId !== undefined && editorIds.includes(actorId) ? { key: 'info.checker-is-editor' } : undefined;

const headHasDoneNeither: SubmissionGuard = ({ actorId, editorIds, checkerId }) =>
  actorId !== undefined && (editorIds.includes(actorId) || actorId === checkerId)
    ? { key: 'info.head-has-worked-on-it' }
    : undefined;

const inTheUnit: readonly Row[] = [
  { from: ['draft'], intent: 'save-draft', to: 'same', by: ['author'], guards: [notMarked] },
  {
    from: ['draft'],
    intent: 'send-to-leader',
    to: 'awaiting-signature',
    by: ['author'],
    guards: [notMarked, confirmed],
  },
  // 未签不收: what its leader has not signed does not reach the offices.
  {
    from: ['awaiting-signature'],
    intent: 'sign',
    to: 'submitted',
    by: ['leader'],
    guards: [notMarked, signerHasNotWritten],
  },
  { from: ['awaiting-signature'], intent: 'send-back', to: 'draft', by: ['leader'] },
];

const firstChoice: readonly Row[] = [
  { from: ['submitted', 'kept'], intent: 'adopt', to: 'editing', by: ['editor'] },
  { from: ['submitted'], intent: 'keep', to: 'kept', by: ['editor'] },
  { from: ['submitted', 'kept', 'editing'], intent: 'return-for-changes', to: 'draft', by: ['editor'] },
  { from: ['submitted', 'kept', 'editing'], intent: 'reject', to: 'rejected', by: ['editor'] },
];

const editingRoom: readonly Row[] = [
  { from: ['editing'], intent: 'edit', to: 'same', by: ['editor'], guards: [notMarked] },
  { from: ['editing'], intent: 'submit-edited', to: 'awaiting-check', by: ['editor'], guards: [notMarked] },
  {
    from: ['awaiting-check'],
    intent: 'check',
    to: 'awaiting-approval',
    by: ['desk-chief'],
    guards: [checkerHasNotEdited],
  },
  {
    from: ['awaiting-approval'],
    intent: 'approve',
    to: 'approved',
    by: ['office-head'],
    guards: [headHasDoneNeither],
  },
  {
    from: ['awaiting-check', 'awaiting-approval'],
    intent: 'back-to-editor',
    to: 'editing',
    by: ['desk-chief', 'office-head'],
  },
  { from: ['approved'], intent: 'schedule', to: 'scheduled', by: ['editor'] },
  // A piece may be used again, at another level: 一稿多用.
  { from: ['approved', 'scheduled', 'used'], intent: 'use', to: 'used', by: ['editor'] },
];

/** The life of a submission as one table, checked when the program starts. */
export const submissionWorkflow = new Workflow<
  SubmissionState,
  SubmissionIntent,
  SubmissionParty,
  SubmissionFacts
>({
  name: 'info.submission',
  states: SUBMISSION_STATES,
  intents: SUBMISSION_INTENTS,
  initial: 'draft',
  transitions: [...inTheUnit, ...firstChoice, ...editingRoom],
});

/** Steps that are only taken with a reason, which the author reads. */
export const REASONED: ReadonlySet<SubmissionIntent> = new Set<SubmissionIntent>([
  'send-back',
  'return-for-changes',
  'reject',
  'back-to-editor',
]);
