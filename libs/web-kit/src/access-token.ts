import { shallowRef } from 'vue';

/**
 * The short-lived access token lives in memory only: a reload asks for a new one with the refresh
 * cookie, and no script can find it in storage.
 */
const token = shallowRef<string | null>(null);

export const accessToken = {
  get: (): string | null => token.value,
  set: (value: string | null): void => {
    token.value = value;
  },
};
