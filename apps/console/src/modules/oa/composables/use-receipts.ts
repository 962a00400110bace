import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import type { Receipt } from '../types';

/** Seconds between two looks at the board while it is open. */
const LOOK_EVERY = 15_000;

/** The sender's board; read anew while it is being looked at. */
export const useReceipts = (id: () => string) =>
  useQuery({
    queryKey: ['receipts', id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/staff/oa/documents/{id}/receipts', { params: { path: { id: id() } } })),
    refetchInterval: LOOK_EVERY,
  });

export function useUrge(id: () => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (unitIds: string[]) =>
      unwrap(
        api.POST('/api/v1/staff/oa/documents/{id}/urge', {
          params: { path: { id: id() } },
          body: { unitIds },
        }),
      ),
    onSuccess: (board) => client.setQueryData(['receipts', id()], board),
    onSettled: () => client.invalidateQueries({ queryKey: ['receipts'] }),
  });
}

/** Opens, signs for or returns what was issued to one's unit. */
export function useReceive() {
  const client = useQueryClient();
  const again = () => {
    void client.invalidateQueries({ queryKey: ['inbox'] });
    void client.invalidateQueries({ queryKey: ['document'] });
  };
  const at = (id: string) => ({ params: { path: { id } } });
  const open = useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/staff/oa/documents/{id}/open', at(id))),
    onSuccess: () => client.invalidateQueries({ queryKey: ['inbox'] }),
  });
  const signFor = useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/v1/staff/oa/documents/{id}/sign-for', at(id))),
    onSettled: again,
  });
  const giveBack = useMutation({
    mutationFn: ({
      id,
      reason,
      note,
    }: {
      id: string;
      reason: NonNullable<Receipt['returnReason']>;
      note: string;
    }) =>
      unwrap(api.POST('/api/v1/staff/oa/documents/{id}/give-back', { ...at(id), body: { reason, note } })),
    onSettled: again,
  });
  return { open, signFor, giveBack };
}

const CHECKS = ['inbox-checks'] as const;

/** Who looked into the inbox in which half of today. */
export function useInboxChecks() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: CHECKS,
    queryFn: () => unwrap(api.GET('/api/v1/staff/oa/inbox-checks')),
  });
  const check = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/staff/oa/inbox-checks')),
    onSuccess: (checks) => client.setQueryData(CHECKS, checks),
  });
  return { query, check };
}
