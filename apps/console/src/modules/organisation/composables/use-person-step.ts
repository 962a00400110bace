import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { Person, Role } from '../types';

/** A change of an account, over the version that was seen. */
function usePersonStep<B>(send: (person: Person, body: B) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ person, body }: { person: Person; body: B }) => send(person, body),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['people'] }),
        client.invalidateQueries({ queryKey: ['person'] }),
      ]),
  });
}

const at = (person: Person) => ({ path: { id: person.id }, header: ifMatch(person.version) });

export const useClosePerson = () =>
  usePersonStep<string>((person, reason) =>
    unwrap(api.POST('/api/v1/staff/people/{id}/close', { params: at(person), body: { reason } })),
  );

export const useAddPosition = () =>
  usePersonStep<Schemas['PositionRequest']>((person, body) =>
    unwrap(api.POST('/api/v1/staff/people/{id}/positions', { params: at(person), body })),
  );

export const useEndPosition = () =>
  usePersonStep<string>((person, positionId) =>
    unwrap(
      api.POST('/api/v1/staff/people/{id}/positions/{positionId}/end', {
        params: { path: { id: person.id, positionId }, header: ifMatch(person.version) },
      }),
    ),
  );

export const useGrantRoles = () =>
  usePersonStep<{ positionId: string; roles: Role[] }>((person, { positionId, roles }) =>
    unwrap(
      api.PUT('/api/v1/staff/people/{id}/positions/{positionId}/roles', {
        params: { path: { id: person.id, positionId }, header: ifMatch(person.version) },
        body: { roles },
      }),
    ),
  );
