import type { ApiClientEntity } from './api-client.entity';
import type { ClientResponse } from './dto/client.dto';

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
