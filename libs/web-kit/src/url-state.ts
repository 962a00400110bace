import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

type Fields = Readonly<Record<string, string>>;
export type UrlState<T extends Fields> = { readonly [K in keyof T]: WritableComputedRef<string> };

/**
 * A list's filters, kept in the address: they survive a reload, a link and the back button.
 * The given values are the defaults and leave no trace in the address.
 */
export function useUrlState<T extends Fields>(
  defaults: T,
): { state: UrlState<T>; reset: () => void; changed: () => boolean } {
  const route = useRoute();
  const router = useRouter();
  const read = (key: string): string => {
    const value = route.query[key];
    return (Array.isArray(value) ? value[0] : value) ?? defaults[key] ?? '';
  };
  const write = (key: string, value: string): void => {
    const query = { ...route.query };
    if (value === defaults[key]) Reflect.deleteProperty(query, key);
    else query[key] = value;
    void router.replace({ query });
  };
  const entries = Object.keys(defaults).map(
    (key) => [key, computed({ get: () => read(key), set: (value: string) => write(key, value) })] as const,
  );
  return {
    state: Object.fromEntries(entries) as unknown as UrlState<T>,
    reset: () => void router.replace({ query: {} }),
    changed: () => Object.keys(defaults).some((key) => read(key) !== defaults[key]),
  };
}
