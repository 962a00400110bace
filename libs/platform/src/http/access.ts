import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { PersonActor } from '@yangguang/kernel';
import { currentContext, requirePerson } from '../context/request-context';

/** Who may call a route. There is no default: a route that says nothing stops the start. */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly permission: string };

const ACCESS = 'yangguang:access';

/** Anyone, without signing in. */
export const Public = () => SetMetadata<string, RouteAccess>(ACCESS, { kind: 'public' });

/** Any person signed in, for what concerns only themselves. */
export const SignedIn = () => SetMetadata<string, RouteAccess>(ACCESS, { kind: 'signed-in' });

/** Whoever holds the permission, as far as their scope reaches. */
export const RequirePermission = (permission: string) =>
  SetMetadata<string, RouteAccess>(ACCESS, { kind: 'permission', permission });

export function accessOf(reflector: Reflector, context: Pick<ExecutionContext, 'getHandler' | 'getClass'>) {
  return reflector.getAllAndOverride<RouteAccess | undefined>(ACCESS, [
    context.getHandler(),
    context.getClass(),
  ]);
}

/** The signed-in person who calls. */
export const CurrentActor = createParamDecorator((): PersonActor => requirePerson(currentContext().actor));
