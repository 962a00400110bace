import { shallowRef, watchEffect } from 'vue';

export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

/** What the bar shows of the page below it. */
export const crumbs = shallowRef<readonly Crumb[]>([]);

/** Names the page in the bar and in the browser's tab; the last crumb is the page itself. */
export function usePage(product: () => string, path: () => readonly Crumb[]): void {
  watchEffect(() => {
    crumbs.value = path();
    document.title = [
      ...path()
        .map((crumb) => crumb.label)
        .reverse(),
      product(),
    ].join(' - ');
  });
}
