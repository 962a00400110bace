import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** One document with what its reader may do. */
export function useDocument(id: () => string) {
  return useQuery({
    queryKey: ['document', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/documents/{id}', { params: { path: { id: id() } } })),
    enabled: () => id() !== '',
  });
}
