import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

export function useRevokeDelegation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/staff/me/delegations/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['delegations'] }),
  });
}
