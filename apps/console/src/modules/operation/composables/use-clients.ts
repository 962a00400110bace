import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';

export type Client = Schemas['ClientResponse'];

/** The systems that may call the API. */
export const useClients = () =>
  useQuery({ queryKey: ['api-clients'], queryFn: () => unwrap(api.GET('/api/v1/staff/api-clients')) });

/** What a system may be given, with names in the reader's language. */
export const useClientScopes = () =>
  useQuery({
    queryKey: ['api-client-scopes'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/api-clients/scopes')),
  });

const at = (client: Client) => ({ path: { id: client.id }, header: ifMatch(client.version) });

function useClientStep<A, R>(send: (asked: A) => Promise<R>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => cache.invalidateQueries({ queryKey: ['api-clients'] }),
  });
}

export const useRegisterClient = () =>
  useClientStep((body: Schemas['RegisterClientRequest']) =>
    unwrap(api.POST('/api/v1/staff/api-clients', { body })),
  );

export const useAmendClient = () =>
  useClientStep(({ client, body }: { client: Client; body: Schemas['AmendClientRequest'] }) =>
    unwrap(api.PATCH('/api/v1/staff/api-clients/{id}', { params: at(client), body })),
  );

export const useRotateSecret = () =>
  useClientStep((client: Client) =>
    unwrap(api.POST('/api/v1/staff/api-clients/{id}/rotate-secret', { params: at(client) })),
  );

export const useDisableClient = () =>
  useClientStep((client: Client) =>
    unwrap(api.DELETE('/api/v1/staff/api-clients/{id}', { params: at(client) })),
  );
