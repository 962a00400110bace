import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Signs one of my devices out. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/staff/me/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-sessions'] }),
  });
}
