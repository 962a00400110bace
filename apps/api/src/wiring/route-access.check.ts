import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { permissionCatalog } from './permissions';
import { RouteList } from './routes';

/** Refuses to start when a route says nothing about who may call it, or asks for a permission nobody can hold. */
@Injectable()
export class RouteAccessCheck implements OnApplicationBootstrap {
  constructor(private readonly routes: RouteList) {}

  onApplicationBootstrap(): void {
    const complaints: string[] = [];
    for (const route of this.routes.all()) {
      const where = `${route.method} ${route.path}`;
      if (!route.access) complaints.push(`${where} does not say who may call it`);
      else if (route.access.kind === 'permission' && !permissionCatalog.has(route.access.permission)) {
        complaints.push(`${where} asks for the unknown permission ${route.access.permission}`);
      }
    }
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  }
}
