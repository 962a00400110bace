import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import type { CaseDetail } from '../types';

export const caseKey = (id: string) => ['case', id] as const;

export const readCase = (id: string): Promise<CaseDetail> =>
  unwrap(api.GET('/api/v1/staff/cases/{id}', { params: { path: { id } } }));

/** One case with what its reader may do. */
export function useCase(id: () => string | undefined) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () => readCase(id() ?? ''),
    enabled: () => Boolean(id()),
  });
}

/** The newest that is known of a case, even before the page has been drawn with it. */
export function useLatestCase() {
  const client = useQueryClient();
  return (detail: CaseDetail): CaseDetail => client.getQueryData<CaseDetail>(caseKey(detail.id)) ?? detail;
}
