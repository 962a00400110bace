import { asProblem, useForm, useSession } from '@yangguang/web-kit';
import { computed, ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useTexts } from '../../../common/use-texts';

/** Where to go afterwards: only an address inside the console. */
export const safeTarget = (wanted: unknown): string =>
  typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : '/';

/** User name and password, then the one-time code when the account asks for it. */
export function useSignIn() {
  const { t } = useTexts();
  const session = useSession();
  const router = useRouter();
  const route = useRoute();
  const needsCode = ref(false);

  const form = useForm({
    initial: () => ({ username: '', password: '', otp: '' }),
    check: ({ username, password, otp }) => ({
      ...(username.trim() ? {} : { username: t('shared.required', { field: t('signIn.username') }) }),
      ...(password ? {} : { password: t('shared.required', { field: t('signIn.password') }) }),
      ...(needsCode.value && !otp.trim() ? { otp: t('shared.required', { field: t('signIn.otp') }) } : {}),
    }),
    send: async ({ username, password, otp }) => {
      try {
        await session.signIn(username.trim(), password, needsCode.value ? otp.replace(/\s/g, '') : undefined);
      } catch (error) {
        if (asProblem(error).code === 'identity.otp-required' && !needsCode.value) {
          needsCode.value = true;
          return;
        }
        throw error;
      }
    },
  });

  async function submit(): Promise<void> {
    if ((await form.submit()) && session.signedIn) await router.replace(safeTarget(route.query['to']));
  }

  /** Minutes until a locked account may try again. */
  const lockedFor = computed(() => {
    const seconds = form.problem.value?.retryAfter;
    return seconds === undefined ? undefined : Math.ceil(seconds / 60);
  });

  return { form, needsCode, lockedFor, submit };
}
