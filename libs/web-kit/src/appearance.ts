import { reactive, watchEffect } from 'vue';
import { readLocal, writeLocal } from './local-store';

export interface Appearance {
  theme: 'auto' | 'light' | 'dark';
  contrast: 'normal' | 'high';
  size: 'normal' | 'large';
}

const KEY = 'yangguang.appearance';
const standard: Appearance = { theme: 'auto', contrast: 'normal', size: 'normal' };
const kept = readLocal(KEY);

export const appearance = reactive<Appearance>({
  ...standard,
  ...(typeof kept === 'object' && kept !== null ? (kept as Partial<Appearance>) : {}),
});

/** Writes the reader's choices onto the root element, where the tokens listen, and keeps them. */
export function applyAppearance(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const root = document.documentElement.dataset;
    root['theme'] = appearance.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : appearance.theme;
    root['contrast'] = appearance.contrast;
    root['size'] = appearance.size;
  };
  dark.addEventListener('change', apply);
  watchEffect(() => {
    apply();
    writeLocal(KEY, { ...appearance });
  });
}
