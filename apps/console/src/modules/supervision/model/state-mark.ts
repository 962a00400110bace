import type { StateShape, StateTone } from '@yangguang/ui';
import type { CaseState, TimelineLine } from '../types';

interface Mark {
  readonly shape: StateShape;
  readonly tone: StateTone;
}

const states: Readonly<Record<CaseState, Mark>> = {
  submitted: { shape: 'dotted', tone: 'plain' },
  dispatched: { shape: 'ring', tone: 'plain' },
  handling: { shape: 'ring', tone: 'plain' },
  'awaiting-citizen': { shape: 'bars', tone: 'plain' },
  'awaiting-sign-off': { shape: 'half', tone: 'soon' },
  'awaiting-check': { shape: 'half', tone: 'plain' },
  'awaiting-settlement': { shape: 'diamond', tone: 'soon' },
  answered: { shape: 'tick', tone: 'done' },
  refused: { shape: 'bars', tone: 'hold' },
  withdrawn: { shape: 'bars', tone: 'plain' },
  merged: { shape: 'arrow', tone: 'plain' },
};

export const stateMark = (state: CaseState): Mark => states[state];

const lines: Readonly<Record<TimelineLine['type'], Mark>> = {
  submitted: { shape: 'ring', tone: 'plain' },
  dispatched: { shape: 'tick', tone: 'plain' },
  redispatched: { shape: 'arrow', tone: 'soon' },
  refused: { shape: 'bars', tone: 'hold' },
  received: { shape: 'tick', tone: 'plain' },
  returned: { shape: 'arrow', tone: 'soon' },
  'put-to-office': { shape: 'arrow', tone: 'soon' },
  settled: { shape: 'tick', tone: 'plain' },
  recused: { shape: 'bars', tone: 'plain' },
  'assistance-given': { shape: 'ring', tone: 'plain' },
  'asked-for-more': { shape: 'bars', tone: 'soon' },
  supplemented: { shape: 'ring', tone: 'plain' },
  resumed: { shape: 'arrow', tone: 'plain' },
  'extension-asked': { shape: 'diamond', tone: 'plain' },
  'extension-granted': { shape: 'diamond', tone: 'soon' },
  'extension-refused': { shape: 'bars', tone: 'hold' },
  'check-overridden': { shape: 'diamond', tone: 'soon' },
  'draft-submitted': { shape: 'half', tone: 'plain' },
  'signed-off': { shape: 'tick', tone: 'done' },
  'sent-back-by-leader': { shape: 'arrow', tone: 'soon' },
  'sent-back-by-centre': { shape: 'arrow', tone: 'soon' },
  answered: { shape: 'tick', tone: 'done' },
  'answered-with-main': { shape: 'tick', tone: 'done' },
  reworked: { shape: 'arrow', tone: 'soon' },
  withdrawn: { shape: 'bars', tone: 'plain' },
  merged: { shape: 'arrow', tone: 'plain' },
  'took-in': { shape: 'arrow', tone: 'plain' },
  released: { shape: 'arrow', tone: 'plain' },
  split: { shape: 'arrow', tone: 'plain' },
  'split-off': { shape: 'ring', tone: 'plain' },
  'marked-confidential': { shape: 'bars', tone: 'hold' },
  'unmarked-confidential': { shape: 'ring', tone: 'plain' },
  published: { shape: 'tick', tone: 'done' },
  withheld: { shape: 'bars', tone: 'hold' },
  unpublished: { shape: 'bars', tone: 'hold' },
  rated: { shape: 'diamond', tone: 'plain' },
  'contact-revealed': { shape: 'diamond', tone: 'soon' },
  'due-date-moved': { shape: 'diamond', tone: 'soon' },
  'kind-changed': { shape: 'arrow', tone: 'plain' },
  'readers-named': { shape: 'bars', tone: 'hold' },
  'inspection-ordered': { shape: 'triangle', tone: 'late' },
  'inspection-explained': { shape: 'half', tone: 'plain' },
  'inspection-asked-again': { shape: 'triangle', tone: 'soon' },
  'inspection-closed': { shape: 'tick', tone: 'done' },
  'inspection-withdrawn': { shape: 'arrow', tone: 'hold' },
};

export const lineMark = (type: TimelineLine['type']): Mark => lines[type];
