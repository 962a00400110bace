import { computed, onScopeDispose, shallowReactive, ref, type ComputedRef } from 'vue';
import { matchStroke, type Stroke } from './key-stroke';
import { readLocal, writeLocal } from './local-store';

/** A key and what it does on the screen that registered it. */
export interface Shortcut {
  /** `j`, `Enter`, `?`, `Ctrl+Enter`, or a pair in a row: `g w`. */
  readonly keys: string;
  /** The words beside the key in the strip at the foot. */
  readonly label: string;
  readonly run: () => void;
  /** False hides it from the strip (it still stands in the full list). */
  readonly strip?: boolean;
  readonly enabled?: boolean;
}

const OFF = 'yangguang.keys-off';
const layers = shallowReactive<ComputedRef<readonly Shortcut[]>[]>([]);
/** Single keys can be switched off (WCAG 2.1.4). */
const singleKeysOff = ref(readLocal(OFF) === true);
let first: Stroke | undefined;
let firstAt = 0;

function sleeps(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

const modalOpen = (): boolean => document.querySelector('dialog:modal') !== null;
/** Enter and space belong to the control that has the focus. */
const ownedByControl = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof HTMLElement &&
  event.target.closest('a, button, summary, [role="tab"], [role="option"]') !== null;

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || modalOpen()) return;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (!modified && (singleKeysOff.value || sleeps(event.target) || ownedByControl(event))) return;
  const previous = Date.now() - firstAt < 1200 ? first : undefined;
  const stroke: Stroke = { key: event.key, control: event.ctrlKey || event.metaKey, alt: event.altKey };
  first = stroke;
  firstAt = Date.now();
  for (const layer of [...layers].reverse()) {
    const found = layer.value.find((one) => one.enabled !== false && matchStroke(one.keys, stroke, previous));
    if (found) {
      event.preventDefault();
      event.stopPropagation();
      first = undefined;
      found.run();
      return;
    }
  }
}

/**
 * Registers keys for as long as the component lives; the newest layer is asked first. Heard before the
 * controls hear them, so that Ctrl+Enter is the page's even inside a list.
 */
export function useShortcuts(shortcuts: () => readonly Shortcut[]): void {
  const layer = computed(shortcuts);
  if (layers.length === 0) window.addEventListener('keydown', onKey, true);
  layers.push(layer);
  onScopeDispose(() => {
    layers.splice(layers.indexOf(layer), 1);
    if (layers.length === 0) window.removeEventListener('keydown', onKey, true);
  });
}

/** All keys that work now, for the strip and for the full list. */
export function useShortcutList() {
  const all = computed(() =>
    [...layers].reverse().flatMap((layer) => layer.value.filter((one) => one.enabled !== false)),
  );
  const setOff = (off: boolean): void => {
    singleKeysOff.value = off;
    writeLocal(OFF, off);
  };
  return { all, off: computed(() => singleKeysOff.value), setOff };
}
