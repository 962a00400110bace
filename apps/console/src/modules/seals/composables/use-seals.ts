import { useQuery } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';

export type Seal = Schemas['ListedSealResponse'];

/** The seals the reader may see. */
export const useSeals = () =>
  useQuery({ queryKey: ['seals'], queryFn: () => unwrap(api.GET('/api/v1/staff/seals')) });
