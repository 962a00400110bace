import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

const LIMIT = 50;

/** What one's unit issues, or what waits for its countersignature. */
export function useDocumentList(filter: () => { queue: 'own' | 'countersign'; q: string }) {
  const query = useInfiniteQuery({
    queryKey: ['documents', computed(filter)],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/oa/documents', {
          params: {
            query: {
              queue: filter().queue,
              ...(filter().q ? { q: filter().q } : {}),
              limit: LIMIT,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}

/** What was issued to one's unit. */
export function useInbox(filter: () => { waiting: boolean; q: string }) {
  const query = useInfiniteQuery({
    queryKey: ['inbox', computed(filter)],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/oa/inbox', {
          params: {
            query: {
              waiting: filter().waiting,
              ...(filter().q ? { q: filter().q } : {}),
              limit: LIMIT,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []);
  return { query, rows: computed(() => rows.value.map((row) => ({ ...row, id: row.documentId }))) };
}

/** Every number the unit has drawn. */
export function useNumbers() {
  const query = useInfiniteQuery({
    queryKey: ['document-numbers'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/oa/numbers', {
          params: { query: { limit: LIMIT, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const rows = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []);
  return { query, rows: computed(() => rows.value.map((row) => ({ ...row, id: row.number }))) };
}

/** The codes one's unit may number with. */
export const useIssuerCodes = () =>
  useQuery({ queryKey: ['issuer-codes'], queryFn: () => unwrap(api.GET('/api/v1/staff/oa/issuer-codes')) });
