import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import type { FormBody } from '../types';

/** Begins a form; its draft may lack anything. */
export function useCreateForm() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ form, content }: FormBody) =>
      form === 'service-item'
        ? unwrap(api.POST('/api/v1/staff/service-items', { body: content }))
        : unwrap(api.POST('/api/v1/staff/unit-profiles', { body: content })),
    onSuccess: (detail) => {
      client.setQueryData(['document', detail.id], detail);
      void client.invalidateQueries({ queryKey: ['documents'] });
    },
  });
}
