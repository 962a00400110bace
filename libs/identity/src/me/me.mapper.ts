import { displayName, type PersonActor } from '@yangguang/kernel';
import { translate, type Language } from '@yangguang/platform';
import { roleTitleKey } from '../model/role';
import type { LiveSession } from '../session/session.store';
import type { MeResponse, MyPositionResponse, MySessionResponse } from './dto/me.responses';
import type { MyPosition, Myself } from './me.reader';

export function toMeResponse(actor: PersonActor, me: Myself, language: Language): MeResponse {
  return {
    person: { id: actor.personId, name: actor.name, username: me.username, email: me.email, phone: me.phone },
    displayName: displayName(actor),
    position: toPosition(me.position, language),
    positions: me.positions.map((one) => toPosition(one, language)),
    permissions: [...actor.permissions].map(([name, scope]) => ({ name, scope })),
    actingFor: actor.actingFor ? { ...actor.actingFor } : null,
    mustChangePassword: me.mustChangePassword,
    totpEnabled: me.totpEnabled,
  };
}

export function toSession(session: LiveSession, currentId: string): MySessionResponse {
  return {
    id: session.id,
    current: session.id === currentId,
    startedAt: session.startedAt.toISOString(),
    lastSeenAt: session.lastSeenAt.toISOString(),
    address: session.address,
    agent: session.agent,
  };
}

function toPosition(position: MyPosition, language: Language): MyPositionResponse {
  return { ...position, roleTitles: position.roles.map((role) => translate(language, roleTitleKey(role))) };
}
