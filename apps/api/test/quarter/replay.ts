import { localDateOf } from '@yangguang/kernel';
import { dueOn, type Stand } from './office-days';

export interface TrailLine {
  readonly at: Date;
  readonly type: string;
  readonly detail: { readonly days?: number };
}

/** Both due dates, told from the lines of a case’s trail alone, oldest first. */
export function replayed(
  receivedOn: string,
  lines: readonly TrailLine[],
): { due: string; unitDue: string | null } {
  let [from, term, unitTerm] = [receivedOn, 5, 3];
  let unitFrom: string | null = null;
  let stands: Stand[] = [];
  for (const { at, type, detail } of lines) {
    const day = localDateOf(at);
    if (['dispatched', 'redispatched', 'settled'].includes(type)) [unitFrom, unitTerm] = [day, 3];
    if (['returned', 'merged', 'released'].includes(type)) unitFrom = null;
    if (type === 'asked-for-more') stands = [...stands, { from: day, to: null }];
    if (type === 'resumed' || type === 'withdrawn')
      stands = stands.map((one) => ({ ...one, to: one.to ?? day }));
    if (type === 'extension-granted') {
      term += detail.days ?? 0;
      unitTerm += detail.days ?? 0;
    }
    if (type === 'reworked') [from, term, unitFrom, unitTerm, stands] = [day, 5, day, 3, []];
  }
  return {
    due: dueOn(from, term, stands),
    unitDue: unitFrom === null ? null : dueOn(unitFrom, unitTerm, stands),
  };
}
