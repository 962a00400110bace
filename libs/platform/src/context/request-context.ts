import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError, newId, type Actor, type PersonActor } from '@yangguang/kernel';
import type { Language } from '../messages/catalog';

/** Who is acting, in which request, read in which language: known everywhere below the edge. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: Language;
  readonly address: string;
  actor: Actor;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function currentContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('No request context: wrap the work in runAs()');
  return context;
}

export function contextIfAny(): RequestContext | undefined {
  return storage.getStore();
}

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** Runs work on behalf of an actor that no request brought: a task, an event handler, a seed. */
export function runAs<T>(actor: Actor, work: () => T): T {
  return storage.run(
    { requestId: newId(), language: 'zh-CN', address: actor.address ?? 'internal', actor },
    work,
  );
}

/** The signed-in person behind this request, or a refusal. */
export function requirePerson(actor: Actor): PersonActor {
  if (actor.kind === 'person') return actor;
  throw new DomainError('forbidden', 'platform.person-required');
}
