export type RulerStatus = 'normal' | 'soon' | 'today' | 'overdue' | 'stopped';
export type Tick = 'used' | 'today' | 'due' | 'left' | 'limit' | 'over' | 'paused';

export interface RulerClock {
  /** Working days gone by, today included once the matter counts it. */
  readonly used: number;
  readonly limit: number;
  readonly overdueBy: number;
  readonly status: RulerStatus;
}

/** A ruler longer than this is read by its words; more ticks would only be noise. */
const MOST_OVER = 4;

/** One tick is one working day: used, today, left, the limit, and what runs over it. */
export function rulerTicks(clock: RulerClock): Tick[] {
  const { limit, status } = clock;
  const used = Math.max(0, Math.min(clock.used, limit));
  if (status === 'overdue') {
    const over = Math.max(1, Math.min(clock.overdueBy, MOST_OVER));
    return [...Array<Tick>(limit).fill('used'), 'limit', ...Array<Tick>(over).fill('over')];
  }
  const rest = Array<Tick>(limit - used);
  if (status === 'stopped') return [...Array<Tick>(used).fill('used'), ...rest.fill('paused')];
  if (used === 0) return rest.fill('left');
  return [...Array<Tick>(used - 1).fill('used'), status === 'today' ? 'due' : 'today', ...rest.fill('left')];
}
