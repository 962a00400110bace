import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

/** Opens a new unit. */
export function useOpenUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['OpenUnitRequest']) => unwrap(api.POST('/api/v1/staff/units', { body })),
    onSuccess: () => client.invalidateQueries(),
  });
}
