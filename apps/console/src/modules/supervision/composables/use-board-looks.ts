import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Who of my unit looked at its board today. */
export function useBoardLooks(enabled: () => boolean) {
  return useQuery({
    queryKey: ['board-looks'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/staff/supervision/board', { signal })),
    enabled,
  });
}
