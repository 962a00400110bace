/** Every state has a shape of its own, so that colour is never the only sign. */
export type StateShape = 'dotted' | 'ring' | 'half' | 'tick' | 'diamond' | 'triangle' | 'arrow' | 'bars';
export type StateTone = 'plain' | 'done' | 'soon' | 'late' | 'hold';
