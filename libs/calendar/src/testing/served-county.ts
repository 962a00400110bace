import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  addCacheHook,
  addRequestContext,
  AppConfig,
  contextOf,
  edgeValidation,
  PlatformModule,
  PublicCache,
} from '@yangguang/platform';
import type { FastifyInstance } from 'fastify';
import { CalendarModule } from '../calendar.module';
import { clerk } from './county';

@Module({})
class ServedModule {}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** The calendar's routes over real HTTP, with the platform's edge and without sign-in: every caller is the clerk. */
export class ServedCounty {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly base: string,
    private readonly dataDir: string,
  ) {}

  static async start(databaseUrl: string): Promise<ServedCounty> {
    const dataDir = mkdtempSync(join(tmpdir(), 'yangguang-calendar-'));
    const config = new AppConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ROLE: 'web' });
    const adapter = new FastifyAdapter();
    const fastify = adapter.getInstance() as unknown as FastifyInstance;
    const module = { module: ServedModule, imports: [PlatformModule.with({ config }), CalendarModule] };
    const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: false });
    app.useGlobalPipes(edgeValidation());
    addRequestContext(fastify);
    fastify.addHook('onRequest', (request, _reply, done) => {
      contextOf(request).actor = clerk;
      done();
    });
    addCacheHook(fastify, app.get(PublicCache));
    await app.listen(0, '127.0.0.1');
    return new ServedCounty(app, await app.getUrl(), dataDir);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    return { status: response.status, type, body: type.includes('json') ? JSON.parse(text) : text };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
