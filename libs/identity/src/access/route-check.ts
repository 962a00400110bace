import { Inject, Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessOf } from '@yangguang/platform';
import { PermissionCatalog } from '../model/permission';
import { PERMISSION_CATALOG } from './permission-catalog.token';

/** A program with a route that nobody declared, or that needs a permission nobody defined, does not start. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    @Inject(PERMISSION_CATALOG) private readonly catalog: PermissionCatalog,
  ) {}

  onModuleInit(): void {
    const faults = this.discovery.getControllers().flatMap(({ metatype }) => {
      return typeof metatype === 'function' ? this.faultsOf(metatype as Type) : [];
    });
    if (faults.length > 0) throw new Error(`Routes without sound access:\n${faults.join('\n')}`);
  }

  private faultsOf(controller: Type): string[] {
    return this.scanner.getAllMethodNames(controller.prototype as object).flatMap((name) => {
      const handler: unknown = Reflect.get(controller.prototype as object, name);
      if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) return [];
      const access = accessOf(this.reflector, {
        getHandler: () => handler as () => void,
        getClass: () => controller,
      });
      const route = `${controller.name}.${name}`;
      if (!access)
        return [`${route} does not say who may call it (@Public, @SignedIn or @RequirePermission)`];
      if (access.kind === 'permission' && !this.catalog.has(access.permission)) {
        return [`${route} needs "${access.permission}", which no library defines`];
      }
      return [];
    });
  }
}
