import { useMutation } from '@tanstack/vue-query';
import { api, unwrap, useSession } from '@yangguang/web-kit';

/** A new key for the authenticator; nothing is switched on yet. */
export const useBeginTotp = () =>
  useMutation({ mutationFn: () => unwrap(api.POST('/api/v1/staff/me/totp/begin')) });

/** Switches on with the first code; answers the recovery codes. */
export const useConfirmTotp = () =>
  useMutation({
    mutationFn: (code: string) => unwrap(api.POST('/api/v1/staff/me/totp/confirm', { body: { code } })),
  });

export function useDisableTotp() {
  const session = useSession();
  return useMutation({
    mutationFn: (password: string) =>
      unwrap(api.POST('/api/v1/staff/me/totp/disable', { body: { password } })),
    onSuccess: () => session.load(),
  });
}
