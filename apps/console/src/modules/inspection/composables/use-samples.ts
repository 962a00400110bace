import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type Sample = Schemas['SampleResponse'];
export type SampleCase = Schemas['SampleCaseResponse'];
export type ScoreCriterion = Schemas['ScoreCriterion'];

/** Samples, newest first. */
export function useSamples() {
  const query = useInfiniteQuery({
    queryKey: ['samples'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/samples', {
          params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}

/** One sample with its sheets. */
export function useSample(id: () => string) {
  return useQuery({
    queryKey: ['sample', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/samples/{id}', { params: { path: { id: id() } } })),
  });
}

/** 抽取 */
export function useDrawSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['DrawSampleRequest']) => unwrap(api.POST('/api/v1/staff/samples', { body })),
    onSuccess: (sample) => {
      client.setQueryData(['sample', sample.id], sample);
      void client.invalidateQueries({ queryKey: ['samples'] });
    },
  });
}

export interface Score {
  readonly id: string;
  readonly sheet: SampleCase;
  readonly body: Schemas['ScoreSampleRequest'];
}

/** 评分 */
export function useScoreSample() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, sheet, body }: Score) =>
      unwrap(
        api.POST('/api/v1/staff/samples/{id}/cases/{caseId}/score', {
          params: { path: { id, caseId: sheet.caseId }, header: ifMatch(sheet.version) },
          body,
        }),
      ),
    onSuccess: (sample) => {
      client.setQueryData(['sample', sample.id], sample);
      void client.invalidateQueries({ queryKey: ['samples'] });
    },
    onError: (_error, { id }) => void client.invalidateQueries({ queryKey: ['sample', id] }),
  });
}
