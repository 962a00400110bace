/**
 * A longer term (延期) is asked for before the due date, once, with a reason, and granted by another than
 * the one who needs it; the citizen is told both (信访工作条例 art. 34 is the model).
 */
export const EXTENSION_STATES = ['none', 'requested', 'granted', 'refused'] as const;

export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Most working days that can be asked for: half as much again as the longest term a county gives hard cases. */
export const EXTENSION_MAX_DAYS = 15;
