import { useMutation } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

const at = (id: string) => ({ params: { path: { id } } });

/** A temporary password, handed over in person or sent. */
export const useResetPassword = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/staff/people/{id}/reset-password', at(id))),
  });

export const useUnlock = () =>
  useMutation({ mutationFn: (id: string) => unwrap(api.POST('/api/v1/staff/people/{id}/unlock', at(id))) });

export const useRevokeSessions = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/staff/people/{id}/revoke-sessions', at(id))),
  });
