import { useQuery } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type Delegation = Schemas['DelegationResponse'];

/** What I have delegated and what was delegated to me. */
export function useDelegations() {
  const query = useQuery({
    queryKey: ['delegations'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/me/delegations')),
  });
  const of = (direction: Delegation['direction']) =>
    computed(() => (query.data.value?.items ?? []).filter((one) => one.direction === direction));
  return { query, given: of('given'), received: of('received') };
}
