import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** One unit with its names over time and its changes. */
export const useUnit = (id: () => string | undefined) =>
  useQuery({
    queryKey: ['unit', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/units/{id}', { params: { path: { id: id() ?? '' } } })),
    enabled: () => Boolean(id()),
  });
