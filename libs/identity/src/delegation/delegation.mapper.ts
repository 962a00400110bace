import type { DelegationView } from './delegation.reader';
import type { DelegationResponse } from './dto/delegation.dto';

export function toDelegationResponse(view: DelegationView, readerId: string): DelegationResponse {
  return {
    id: view.id,
    direction: view.delegatorId === readerId ? 'given' : 'received',
    delegator: { id: view.delegatorId, name: view.delegatorName },
    delegate: { id: view.delegateId, name: view.delegateName },
    unitName: view.unitName,
    positionTitle: view.positionTitle,
    from: view.from,
    until: view.until,
    permissions: view.permissions,
    reason: view.reason,
    state: view.state,
  };
}
