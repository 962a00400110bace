import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** One account with its positions. */
export const usePerson = (id: () => string | undefined) =>
  useQuery({
    queryKey: ['person', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/people/{id}', { params: { path: { id: id() ?? '' } } })),
    enabled: () => Boolean(id()),
  });
