import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** Makes a previewed year part of the calendar; due dates everywhere may have moved. */
export function useApplyImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.POST('/api/v1/staff/calendar/imports/{id}/apply', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries(),
  });
}
