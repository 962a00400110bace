import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type UnitFigures = Schemas['UnitFiguresResponse'];
export type FigureLine = Schemas['FigureLineResponse'];
export type FigureSet = Schemas['FigureSet'];

export interface FigureScope {
  readonly from: string;
  readonly to: string;
  readonly unit?: string;
}

/** The figures of a period, of one unit or of all. */
export function useUnitFigures(scope: () => FigureScope) {
  return useQuery({
    queryKey: ['unit-figures', computed(scope)],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/staff/supervision/figures', { params: { query: scope() }, signal })),
    placeholderData: keepPreviousData,
  });
}
