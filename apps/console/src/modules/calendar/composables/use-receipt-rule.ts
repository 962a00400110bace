import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';

const KEY = ['calendar', 'receipt-rule'] as const;

/** How a message that comes in on a day off, or after the close of business, is counted. */
export const useReceiptRule = () =>
  useQuery({ queryKey: KEY, queryFn: () => unwrap(api.GET('/api/v1/staff/calendar/receipt-rule')) });

export function useChangeReceiptRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: Schemas['ReceiptRuleRequest'] }) =>
      unwrap(api.PUT('/api/v1/staff/calendar/receipt-rule', { params: { header: ifMatch(version) }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
}
