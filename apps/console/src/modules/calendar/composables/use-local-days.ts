import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Days the county has set over the national notice. */
export const useLocalDays = () =>
  useQuery({
    queryKey: ['calendar', 'overrides'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/calendar/overrides')),
  });
