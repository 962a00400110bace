/** How far a permission reaches: the actor's own unit, or the whole county. */
export type PermissionScope = 'unit' | 'county';

interface ActorBase {
  /** Address the request came from, for the audit trail. */
  readonly address?: string;
}

/** A person signed in, acting in one of their positions. */
export interface PersonActor extends ActorBase {
  readonly kind: 'person';
  readonly personId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly positionId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly string[];
  readonly permissions: ReadonlyMap<string, PermissionScope>;
  /** Set while acting for an absent person (委托): shown and printed as 甲（代乙）. */
  readonly actingFor?: { readonly personId: string; readonly name: string };
}

/** Another system calling the API with its own credentials and scopes. */
export interface ClientActor extends ActorBase {
  readonly kind: 'client';
  readonly clientId: string;
  readonly name: string;
  readonly permissions: ReadonlyMap<string, PermissionScope>;
}

/** A citizen without an account; what they may touch is proven by number and code. */
export interface CitizenActor extends ActorBase {
  readonly kind: 'citizen';
}

/** The system itself: a task or an event handler. */
export interface SystemActor extends ActorBase {
  readonly kind: 'system';
  /** The task or handler that acts. */
  readonly name: string;
}

export type Actor = PersonActor | ClientActor | CitizenActor | SystemActor;

export function scopeOf(actor: Actor, permission: string): PermissionScope | undefined {
  return actor.kind === 'person' || actor.kind === 'client' ? actor.permissions.get(permission) : undefined;
}

/** The name to show and print: 甲, or 甲（代乙） while acting for somebody. */
export function displayName(actor: PersonActor): string {
  return actor.actingFor ? `${actor.name}（代${actor.actingFor.name}）` : actor.name;
}
