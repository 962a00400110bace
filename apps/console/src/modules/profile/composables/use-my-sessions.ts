import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

export const useMySessions = () =>
  useQuery({ queryKey: ['my-sessions'], queryFn: () => unwrap(api.GET('/api/v1/staff/me/sessions')) });
