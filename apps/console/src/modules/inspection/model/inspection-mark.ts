import type { StateShape, StateTone } from '@yangguang/ui';
import type { InspectionRow } from '../types';

interface Mark {
  readonly shape: StateShape;
  readonly tone: StateTone;
}

const states: Readonly<Record<InspectionRow['state'], Mark>> = {
  ordered: { shape: 'diamond', tone: 'soon' },
  explained: { shape: 'half', tone: 'plain' },
  closed: { shape: 'tick', tone: 'done' },
  withdrawn: { shape: 'arrow', tone: 'hold' },
};

const OVERDUE: Mark = { shape: 'triangle', tone: 'late' };
const AT_FAULT: Mark = { shape: 'bars', tone: 'late' };

/** An order whose day is over without a word looks like what is late everywhere. */
export function inspectionMark({
  state,
  explanation,
  finding,
}: Pick<InspectionRow, 'state' | 'explanation' | 'finding'>): Mark {
  if (finding === 'at-fault') return AT_FAULT;
  return explanation === 'overdue' ? OVERDUE : states[state];
}
