import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import type { DocumentBody } from '../types';

export function useCreateDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DocumentBody) => unwrap(api.POST('/api/v1/staff/documents', { body })),
    onSuccess: (detail) => {
      client.setQueryData(['document', detail.id], detail);
      void client.invalidateQueries({ queryKey: ['documents'] });
    },
  });
}
