/**
 * Where a submission (信息) stands. The names are for ever.
 *
 * draft 草稿 → awaiting-signature 待签发 → submitted 待初选 → editing 编辑中 → awaiting-check 待科长核 →
 * awaiting-approval 待主任签发 → approved 已签发 → scheduled 已排期 → used 已采用; kept 留用; rejected 不采用.
 */
export const SUBMISSION_STATES = [
  'draft',
  'awaiting-signature',
  'submitted',
  'kept',
  'editing',
  'awaiting-check',
  'awaiting-approval',
  'approved',
  'scheduled',
  'used',
  'rejected',
] as const;

export type SubmissionState = (typeof SUBMISSION_STATES)[number];
