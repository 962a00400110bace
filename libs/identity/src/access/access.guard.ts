import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, scopeOf, type Actor } from '@yangguang/kernel';
import { accessOf, currentContext, type RouteAccess } from '@yangguang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BEFORE_PASSWORD_CHANGE } from './before-password-change';
import { JwtStrategy } from './jwt.strategy';

/** Stands before every route. What does not say who may call it is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly strategy: JwtStrategy,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = accessOf(this.reflector, context);
    if (!access) throw new DomainError('forbidden', 'platform.forbidden');
    return access.kind === 'public' ? true : this.admit(access, context);
  }

  private async admit(access: RouteAccess, context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    // Said in advance: it only matters to whoever is refused, and RFC 9110 asks for it with a 401.
    const reply = http.getResponse<FastifyReply>().header('WWW-Authenticate', 'Bearer');
    const { actor, mustChangePassword } = await this.strategy.principalOf(
      http.getRequest<FastifyRequest>().headers.authorization,
    );
    reply.removeHeader('WWW-Authenticate');
    const early = this.reflector.get<boolean | undefined>(BEFORE_PASSWORD_CHANGE, context.getHandler());
    if (mustChangePassword && !early) throw new DomainError('forbidden', 'identity.password-change-required');
    assertAllowed(actor, access);
    const request = currentContext();
    request.actor = { ...actor, address: request.address };
    return true;
  }
}

function assertAllowed(actor: Actor, access: RouteAccess): void {
  if (access.kind === 'signed-in' && actor.kind !== 'person') {
    throw new DomainError('forbidden', 'platform.person-required');
  }
  if (access.kind === 'permission' && scopeOf(actor, access.permission) === undefined) {
    throw new DomainError('forbidden', 'platform.forbidden');
  }
}
