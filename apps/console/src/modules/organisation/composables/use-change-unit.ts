import { useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { UnitDetail } from '../types';

export type UnitChange =
  | { readonly kind: 'rename'; readonly body: Schemas['RenameUnitRequest'] }
  | { readonly kind: 'merge'; readonly body: Schemas['MergeUnitRequest'] }
  | { readonly kind: 'abolish'; readonly body: Schemas['AbolishUnitRequest'] };

function send(unit: UnitDetail, change: UnitChange): Promise<UnitDetail> {
  const params = { path: { id: unit.id }, header: ifMatch(unit.version) };
  switch (change.kind) {
    case 'rename':
      return unwrap(api.POST('/api/v1/staff/units/{id}/rename', { params, body: change.body }));
    case 'merge':
      return unwrap(api.POST('/api/v1/staff/units/{id}/merge', { params, body: change.body }));
    case 'abolish':
      return unwrap(api.POST('/api/v1/staff/units/{id}/abolish', { params, body: change.body }));
  }
}

/** A dated change of a unit: another name, into another unit, or its end. */
export function useChangeUnit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ unit, change }: { unit: UnitDetail; change: UnitChange }) => send(unit, change),
    onSuccess: () => client.invalidateQueries(),
  });
}
