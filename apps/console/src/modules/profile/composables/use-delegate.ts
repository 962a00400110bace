import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

export function useDelegate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['DelegationRequest']) =>
      unwrap(api.POST('/api/v1/staff/me/delegations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['delegations'] }),
  });
}
