import { useMutation } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

/** What a local day would change; nothing is stored. */
export const usePreviewLocalDay = () =>
  useMutation({
    mutationFn: (body: Schemas['LocalDayRequest']) =>
      unwrap(api.POST('/api/v1/staff/calendar/overrides/preview', { body })),
  });
