import type { Language } from '@yangguang/platform';
import type { PermissionDefinition } from '../model/permission';
import type { ApiClientEntity } from './api-client.entity';
import type { ClientResponse, ClientScope } from './dto/client.dto';

export function toClientResponse(client: ApiClientEntity): ClientResponse {
  return {
    id: client.id,
    name: client.name,
    purpose: client.purpose,
    scopes: client.scopes,
    createdAt: client.createdAt.toISOString(),
    lastUsedAt: client.lastUsedAt?.toISOString() ?? null,
    disabledAt: client.disabledAt?.toISOString() ?? null,
    version: client.version,
  };
}

export function toScopeResponse({ name, title }: PermissionDefinition, language: Language): ClientScope {
  return { name, title: title[language] };
}
