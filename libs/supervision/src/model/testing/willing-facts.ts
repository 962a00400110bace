import type { CaseFacts } from '../case-facts';
import type { CaseIntent } from '../case-transitions';

const base: CaseFacts = {
  kind: 'inquiry',
  confidential: false,
  today: '2026-11-23',
  draftMissing: [],
  draftedBy: 'clerk',
  actorId: 'leader',
  recused: false,
  sealed: true,
  answered: false,
  consentToPublish: true,
  publication: 'undecided',
  rated: false,
  rateUntil: '2026-11-30',
  round: 1,
  returns: 3,
  settled: false,
  returnUntil: '2026-11-24',
  extension: 'none',
  due: '2026-11-30',
  leadsOthers: false,
};

const changes: Readonly<Partial<Record<CaseIntent, Partial<CaseFacts>>>> = {
  'grant-extension': { extension: 'requested' },
  'refuse-extension': { extension: 'requested' },
  'unmark-confidential': { confidential: true },
  'name-readers': { confidential: true },
};

/** Facts under which no guard objects to an intent, so that the table alone speaks. */
export function willing(intent: CaseIntent): CaseFacts {
  return { ...base, ...changes[intent] };
}
