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
  'awaiting-sign-off': { shape: 'half', tone: 'soon' },
  'awaiting-check': { shape: 'half', tone: 'plain' },
  answered: { shape: 'tick', tone: 'done' },
  refused: { shape: 'bars', tone: 'hold' },
};

export const stateMark = (state: CaseState): Mark => states[state];

const lines: Readonly<Record<TimelineLine['type'], Mark>> = {
  submitted: { shape: 'ring', tone: 'plain' },
  dispatched: { shape: 'tick', tone: 'plain' },
  redispatched: { shape: 'arrow', tone: 'soon' },
  refused: { shape: 'bars', tone: 'hold' },
  received: { shape: 'tick', tone: 'plain' },
  'draft-submitted': { shape: 'half', tone: 'plain' },
  'signed-off': { shape: 'tick', tone: 'done' },
  'sent-back-by-leader': { shape: 'arrow', tone: 'soon' },
  'sent-back-by-centre': { shape: 'arrow', tone: 'soon' },
  answered: { shape: 'tick', tone: 'done' },
  published: { shape: 'tick', tone: 'done' },
  withheld: { shape: 'bars', tone: 'hold' },
  rated: { shape: 'diamond', tone: 'plain' },
  'contact-revealed': { shape: 'diamond', tone: 'soon' },
  'due-date-moved': { shape: 'diamond', tone: 'soon' },
};

export const lineMark = (type: TimelineLine['type']): Mark => lines[type];
