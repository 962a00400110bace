import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

/** Opens an account in a position, without roles. */
export function useRegisterPerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['RegisterPersonRequest']) =>
      unwrap(api.POST('/api/v1/staff/people', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}
