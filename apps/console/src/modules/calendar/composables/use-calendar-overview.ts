import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** The loaded years and how far ahead they reach. */
export const useCalendarOverview = () =>
  useQuery({
    queryKey: ['calendar', 'years'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/calendar/years')),
  });
