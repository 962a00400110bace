import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** The newest mails and text messages of the demonstration. */
export const useMails = () =>
  useQuery({
    queryKey: ['mails'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/dev/mails')),
    refetchInterval: 10_000,
  });
