import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Published documents that contain the words, to relate one's own to. */
export function usePublishedDocuments(words: () => string) {
  return useQuery({
    queryKey: ['published-documents', words],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/public/documents', {
          params: { query: { limit: 20, ...(words() ? { q: words() } : {}) } },
        }),
      ),
  });
}
