import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

/** Sets a local day and has every open deadline counted again. */
export function useAddLocalDay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['LocalDayRequest']) =>
      unwrap(api.POST('/api/v1/staff/calendar/overrides', { body })),
    onSuccess: () => client.invalidateQueries(),
  });
}
