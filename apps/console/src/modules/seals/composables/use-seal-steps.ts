import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { Seal } from './use-seals';

const at = (seal: Seal) => ({ path: { id: seal.id }, header: ifMatch(seal.version) });

function useSealStep<A>(send: (asked: A) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ['seals'] }),
  });
}

export const useIssueSeal = () =>
  useSealStep<Schemas['IssueSealRequest']>((body) => unwrap(api.POST('/api/v1/staff/seals', { body })));

export const useRevokeSeal = () =>
  useSealStep<{ seal: Seal; reason: string }>(({ seal, reason }) =>
    unwrap(api.POST('/api/v1/staff/seals/{id}/revoke', { params: at(seal), body: { reason } })),
  );

export const useDualControl = () =>
  useSealStep<{ seal: Seal; on: boolean }>(({ seal, on }) =>
    unwrap(
      api.POST('/api/v1/staff/seals/{id}/dual-control', { params: at(seal), body: { dualControl: on } }),
    ),
  );
