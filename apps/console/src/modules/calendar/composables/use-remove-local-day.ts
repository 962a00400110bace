import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Takes a local day back. */
export function useRemoveLocalDay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE('/api/v1/staff/calendar/overrides/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries(),
  });
}
