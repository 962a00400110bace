import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { Schemas } from '@yangguang/api-client';
import { accessToken } from './access-token';
import { api, unwrap } from './api';
import { renewToken } from './renew-token';

export type Me = Schemas['MeResponse'];

/** Who is signed in, in which position, and acting for whom. The only state the console shares. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me | null>(null);
  /** Undefined until the refresh cookie has been tried once. */
  const known = ref(false);
  /** True when the server ended a session that this page still shows; what was typed stays. */
  const ended = ref(false);

  const signedIn = computed(() => me.value !== null);
  const permissions = computed(
    () => new Map((me.value?.permissions ?? []).map(({ name, scope }) => [name, scope])),
  );

  async function load(): Promise<void> {
    me.value = await unwrap(api.GET('/api/v1/staff/me'));
    ended.value = false;
  }

  async function resume(): Promise<void> {
    if (known.value) return;
    if (await renewToken()) await load();
    known.value = true;
  }

  async function signIn(username: string, password: string, otp?: string): Promise<void> {
    const body = { username, password, ...(otp ? { otp } : {}) };
    const answer = await unwrap(api.POST('/api/v1/auth/sign-in', { body }));
    accessToken.set(answer.accessToken);
    await load();
    known.value = true;
  }

  async function signOut(): Promise<void> {
    await api.POST('/api/v1/auth/sign-out').catch(() => undefined);
    accessToken.set(null);
    me.value = null;
  }

  async function choosePosition(positionId: string): Promise<void> {
    const answer = await unwrap(api.POST('/api/v1/staff/me/position', { body: { positionId } }));
    accessToken.set(answer.accessToken);
    await load();
  }

  /** Starts acting for the person who delegated, or stops with null. */
  async function actFor(delegationId: string | null): Promise<void> {
    const answer = await unwrap(api.POST('/api/v1/staff/me/acting', { body: { delegationId } }));
    accessToken.set(answer.accessToken);
    await load();
  }

  const may = (permission: string): boolean => permissions.value.has(permission);
  const markEnded = (): void => {
    if (me.value) ended.value = true;
  };

  return {
    me,
    known,
    ended,
    signedIn,
    permissions,
    may,
    load,
    resume,
    signIn,
    signOut,
    choosePosition,
    actFor,
    markEnded,
  };
});
