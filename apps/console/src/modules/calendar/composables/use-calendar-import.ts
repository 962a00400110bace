import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** One import with what it changes, or changed. */
export const useCalendarImport = (id: () => string | undefined) =>
  useQuery({
    queryKey: ['calendar', 'import', id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/staff/calendar/imports/{id}', { params: { path: { id: id() ?? '' } } })),
    enabled: () => Boolean(id()),
  });
