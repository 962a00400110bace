import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

/** Uploads a year; nothing is changed until it is confirmed. */
export function usePreviewImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['UploadYearRequest']) =>
      unwrap(api.POST('/api/v1/staff/calendar/imports', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
}
