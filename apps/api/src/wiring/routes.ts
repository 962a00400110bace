import { Injectable, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessOf, isOutsideTransaction, type RouteAccess } from '@yangguang/platform';

export interface Route {
  readonly controller: string;
  readonly handler: string;
  readonly method: string;
  readonly path: string;
  readonly access: RouteAccess | undefined;
  /** Whether a repetition with the same Idempotency-Key is recognised. */
  readonly takesKey: boolean;
}

/** Every route that Nest serves, with what it declares about access. */
@Injectable()
export class RouteList {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        return typeof handler === 'function' ? this.routeOf(metatype as Type, name, handler) : [];
      });
    });
  }

  private routeOf(controller: Type, name: string, handler: object): Route[] {
    const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (verb === undefined) return [];
    const where = { getHandler: () => handler as () => unknown, getClass: () => controller as Type<never> };
    return [
      {
        controller: controller.name,
        handler: name,
        method: RequestMethod[verb] ?? 'GET',
        path: joined(pathOf(controller), pathOf(handler)),
        access: accessOf(this.reflector, where),
        takesKey: verb === RequestMethod.POST && !isOutsideTransaction(this.reflector, where),
      },
    ];
  }
}

function pathOf(target: object): string {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return (Array.isArray(path) ? path[0] : path) ?? '';
}

function joined(...parts: string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}
