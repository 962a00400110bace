import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** What the system can tell about a message before it is decided on; it is asked anew for every message. */
export function useSuggestions(id: () => string | undefined) {
  return useQuery({
    queryKey: ['suggestions', id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/staff/cases/{id}/suggestions', { params: { path: { id: id() ?? '' } } })),
    enabled: () => Boolean(id()),
    staleTime: 60_000,
  });
}
