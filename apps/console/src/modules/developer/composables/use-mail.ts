import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

export const useMail = (id: () => string) =>
  useQuery({
    queryKey: ['mail', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/dev/mails/{id}', { params: { path: { id: id() } } })),
    enabled: () => id() !== '',
  });
