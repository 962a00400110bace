import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** The dates of a year that depart from Monday-to-Friday. */
export const useCalendarYear = (year: () => number | undefined) =>
  useQuery({
    queryKey: ['calendar', 'year', year],
    queryFn: () =>
      unwrap(api.GET('/api/v1/public/calendar/years/{year}', { params: { path: { year: year() ?? 0 } } })),
    enabled: () => year() !== undefined,
  });
