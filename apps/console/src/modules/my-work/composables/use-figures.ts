import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** How well the county answers, as the public sees it. */
export function useFigures() {
  return useQuery({
    queryKey: ['figures'],
    queryFn: () => unwrap(api.GET('/api/v1/public/figures')),
    staleTime: 300_000,
  });
}
