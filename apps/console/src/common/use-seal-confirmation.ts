import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';

/** A document by its content: a changed text needs a new agreement. */
export interface SealedContent {
  readonly documentType: string;
  readonly documentId: string;
  readonly contentHash: string;
}

/** Whether the unit's seal needs a second person for a document, who has agreed, and the agreement of the reader. */
export function useSealConfirmation(content: () => SealedContent) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['seal-confirmations', content],
    queryFn: () => unwrap(api.GET('/api/v1/staff/seal-confirmations', { params: { query: content() } })),
  });
  const confirm = useMutation({
    mutationFn: (sealId: string) =>
      unwrap(
        api.POST('/api/v1/staff/seals/{id}/confirmations', {
          params: { path: { id: sealId } },
          body: content(),
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['seal-confirmations'] }),
  });
  return { query, confirm };
}
