import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, type Clock } from '@yangguang/kernel';
import { assertVersion, Audit, Database } from '@yangguang/platform';
import { PERMISSION_CATALOG } from '../access/permission-catalog.token';
import { assertClientScopes, clientScopes } from '../model/client-scopes';
import { PermissionCatalog, type PermissionDefinition } from '../model/permission';
import { ApiClientEntity } from './api-client.entity';
import { ClientSecret } from './client-secret';

export interface NewApiClient {
  readonly name: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
}

export interface ClientWithSecret {
  readonly client: ApiClientEntity;
  /** Shown once. */
  readonly secret: string;
}

/** Keeps the register of systems that may call the API, and what each may do. */
@Injectable()
export class ApiClientService {
  constructor(
    private readonly database: Database,
    private readonly secrets: ClientSecret,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PERMISSION_CATALOG) private readonly catalog: PermissionCatalog,
  ) {}

  /** Most rows answered: a county has a handful. */
  list(): Promise<ApiClientEntity[]> {
    return this.clients.find({
      order: { disabledAt: { direction: 'ASC', nulls: 'FIRST' }, name: 'ASC' },
      take: 200,
    });
  }

  /** What a program may be given at all. */
  scopes(): readonly PermissionDefinition[] {
    return clientScopes(this.catalog);
  }

  register(wish: NewApiClient): Promise<ClientWithSecret> {
    return this.database.transaction(async () => {
      assertClientScopes(wish.scopes, this.catalog);
      await this.assertNameFree(wish.name);
      const id = newId();
      const secret = this.secrets.make();
      const client = await this.clients.save(
        Object.assign(new ApiClientEntity(), {
          ...wish,
          id,
          secretDigest: this.secrets.digest(id, secret),
          disabledAt: null,
          lastUsedAt: null,
          createdAt: this.clock.now(),
        }),
      );
      this.note('identity.client-registered', id, wish);
      return { client, secret };
    });
  }

  amend(
    id: string,
    seenVersion: number,
    change: Partial<Omit<NewApiClient, 'name'>>,
  ): Promise<ApiClientEntity> {
    return this.database.transaction(async () => {
      const client = await this.require(id, seenVersion);
      if (change.scopes) assertClientScopes(change.scopes, this.catalog);
      const before = { purpose: client.purpose, scopes: client.scopes };
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const saved = await this.clients.save(Object.assign(client, Object.fromEntries(given)));
      this.note('identity.client-amended', id, change, before);
      return saved;
    });
  }

  /** A new secret; the old one is void at once, tokens made with it live out their minutes. */
  rotate(id: string, seenVersion: number): Promise<ClientWithSecret> {
    return this.database.transaction(async () => {
      const client = await this.require(id, seenVersion);
      const secret = this.secrets.make();
      const saved = await this.clients.save(
        Object.assign(client, { secretDigest: this.secrets.digest(id, secret) }),
      );
      this.note('identity.client-secret-rotated', id);
      return { client: saved, secret };
    });
  }

  /** Its tokens are refused from the next request on. */
  disable(id: string, seenVersion: number): Promise<void> {
    return this.database.transaction(async () => {
      const client = await this.require(id, seenVersion);
      await this.clients.save(Object.assign(client, { disabledAt: this.clock.now() }));
      this.note('identity.client-disabled', id);
    });
  }

  private async require(id: string, seenVersion: number): Promise<ApiClientEntity> {
    const client = await this.clients.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!client || client.disabledAt !== null) throw new DomainError('not-found', 'identity.no-such-client');
    assertVersion(seenVersion, client.version);
    return client;
  }

  private async assertNameFree(name: string): Promise<void> {
    const row = await this.database.one(
      'SELECT 1 FROM identity.api_client WHERE name = $1 AND disabled_at IS NULL',
      [name],
    );
    if (!row) return;
    const key = 'identity.client-name-taken';
    throw new DomainError('conflict', key, { fields: [{ pointer: '/name', key }] });
  }

  private note(action: string, subjectId: string, after?: unknown, before?: unknown): void {
    this.audit.record({ action, subjectType: 'identity.api-client', subjectId, before, after });
  }

  private get clients() {
    return this.database.repository(ApiClientEntity);
  }
}
