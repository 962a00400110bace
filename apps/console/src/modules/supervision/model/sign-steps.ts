import type { CaseDetail } from '../types';

export interface ChainStep {
  readonly key: 'draft' | 'sign' | 'seal' | 'check' | 'answer';
  readonly state: 'done' | 'now' | 'later';
  readonly who: string | null;
  readonly at: string | null;
}

const reached: Readonly<Record<CaseDetail['state'], number>> = {
  submitted: -1,
  refused: -1,
  withdrawn: -1,
  merged: -1,
  'awaiting-settlement': -1,
  dispatched: 0,
  handling: 0,
  'awaiting-citizen': 0,
  'awaiting-sign-off': 1,
  'awaiting-check': 3,
  answered: 5,
};

/** Draft, signature, seal, check, answer: who did it and when, what is under way, what is still to come. */
export function signSteps(
  detail: Pick<CaseDetail, 'state' | 'draft' | 'answer' | 'leadUnitName'>,
): ChainStep[] {
  const { draft, answer } = detail;
  const facts: Pick<ChainStep, 'key' | 'who' | 'at'>[] = [
    { key: 'draft', who: draft?.savedBy ?? null, at: draft?.savedAt ?? null },
    { key: 'sign', who: answer?.signedBy ?? null, at: answer?.signedAt ?? null },
    { key: 'seal', who: answer?.registerNumber ?? detail.leadUnitName, at: answer?.signedAt ?? null },
    { key: 'check', who: null, at: null },
    { key: 'answer', who: null, at: answer?.answeredAt ?? null },
  ];
  const now = reached[detail.state];
  return facts.map((fact, index) => ({
    ...fact,
    state: index < now ? 'done' : index === now ? 'now' : 'later',
  }));
}
