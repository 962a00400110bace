import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** The log of imports, the newest first. */
export const useCalendarImports = () =>
  useQuery({
    queryKey: ['calendar', 'imports'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/calendar/imports')),
  });
