import { onMounted, reactive } from 'vue';

const KEY = 'yangguang.display';

interface Kept {
  theme?: 'light' | 'dark';
  size?: 'large' | 'normal';
  contrast?: 'high' | 'normal';
}

function kept(): Kept {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') as Kept | null) ?? {};
  } catch {
    return {};
  }
}

function keep(change: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...change }));
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

export type DisplaySetting = 'large' | 'contrast' | 'dark';

/** Large type, high contrast and dark: attributes of <html>, remembered; `public/display.js` restores them. */
export function useDisplay() {
  const on = reactive<Record<DisplaySetting, boolean>>({ large: false, contrast: false, dark: false });

  onMounted(() => {
    const { theme, size, contrast } = document.documentElement.dataset;
    on.large = size === 'large';
    on.contrast = contrast === 'high';
    on.dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  });

  function toggle(setting: DisplaySetting): void {
    const root = document.documentElement.dataset;
    on[setting] = !on[setting];
    if (setting === 'dark') {
      root['theme'] = on.dark ? 'dark' : 'light';
      keep({ theme: on.dark ? 'dark' : 'light' });
    } else if (setting === 'large') {
      root['size'] = on.large ? 'large' : 'normal';
      keep({ size: on.large ? 'large' : 'normal' });
    } else {
      root['contrast'] = on.contrast ? 'high' : 'normal';
      keep({ contrast: on.contrast ? 'high' : 'normal' });
    }
  }

  return { on, toggle };
}
