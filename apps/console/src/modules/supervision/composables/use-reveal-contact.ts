import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { caseKey } from './use-case';

/** The writer's name and contact in full; the look is recorded and the writer sees it. */
export function useRevealContact(id: () => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/api/v1/staff/cases/{id}/reveal-contact', {
          params: { path: { id: id() } },
          body: { reason },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: caseKey(id()) }),
  });
}
