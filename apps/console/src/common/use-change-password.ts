import { api, unwrap, useForm, useSession } from '@yangguang/web-kit';
import { useTexts } from './use-texts';

/** Present password, new one, the new one again. */
export function useChangePassword() {
  const { t } = useTexts();
  const session = useSession();
  return useForm({
    initial: () => ({ current: '', next: '', repeat: '' }),
    check: ({ current, next, repeat }) => ({
      ...(current ? {} : { current: t('shared.required', { field: t('signIn.first.current') }) }),
      ...(next ? {} : { next: t('shared.required', { field: t('signIn.first.next') }) }),
      ...(next === repeat ? {} : { repeat: t('signIn.first.differs') }),
    }),
    send: async ({ current, next }) => {
      await unwrap(api.POST('/api/v1/staff/me/password', { body: { current, next } }));
      await session.load();
    },
  });
}
