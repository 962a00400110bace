import { shallowReactive } from 'vue';

export interface Toast {
  readonly id: number;
  readonly kind: 'done' | 'late';
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read and to reach the way back (WCAG 2.2.1 is met by every action being repeatable elsewhere). */
const PLAIN_MS = 6000;
const WITH_ACTION_MS = 10_000;

export const toasts = shallowReactive<Toast[]>([]);
let last = 0;

export function dismissToast(id: number): void {
  const index = toasts.findIndex((toast) => toast.id === id);
  if (index >= 0) toasts.splice(index, 1);
}

/** Says what has happened, perhaps with a way back; a failure stays until it is dismissed. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  last += 1;
  const id = last;
  toasts.push({ ...toast, id });
  if (toast.kind === 'done') setTimeout(() => dismissToast(id), toast.action ? WITH_ACTION_MS : PLAIN_MS);
}
