import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** What became of the text from the edition before to this one. */
export const useDifference = (id: () => string, edition: () => number, open: () => boolean) =>
  useQuery({
    queryKey: ['document-difference', id, edition],
    enabled: open,
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/staff/documents/{id}/difference', {
          params: { path: { id: id() }, query: { from: edition() - 1, to: edition() } },
        }),
      ),
  });
