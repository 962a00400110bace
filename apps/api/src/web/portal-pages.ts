import {
  ALL_PAGES,
  type AppConfig,
  type CachedAnswer,
  type PublicCache,
  type SiteIdentity,
} from '@yangguang/platform';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';

interface Fetched {
  readonly status: number;
  readonly body: unknown;
}

interface RenderedPage {
  readonly status: number;
}

/** What the portal's server bundle offers (`apps/portal/src/entry-server.ts`). */
export interface PortalRenderer {
  render(
    url: string,
    context: { fetchJson: (path: string) => Promise<Fetched>; origin: string; site: SiteIdentity },
  ): Promise<RenderedPage>;
  assemble(template: string, page: RenderedPage): string;
}

const PAGES = [ALL_PAGES];

/** Renders portal pages on the server, inside this process, and keeps them until something public changes. */
export class PortalPages {
  private readonly log: FastifyBaseLogger;

  constructor(
    private readonly fastify: FastifyInstance,
    private readonly cache: PublicCache,
    private readonly renderer: PortalRenderer,
    private readonly template: string,
    private readonly config: AppConfig,
  ) {
    this.log = fastify.log;
  }

  /** The page at a request's address. A failing render still answers: the plain shell, which renders in the browser. */
  async page(request: FastifyRequest): Promise<CachedAnswer> {
    // The day is part of the key: pages show today's date.
    const key = `page ${new Date().toISOString().slice(0, 13)} ${request.url}`;
    const kept = this.cache.get(key);
    if (kept) return kept;
    const age = this.cache.ageOf(PAGES);
    const { status, html } = await this.html(request);
    return this.cache.put(key, PAGES, status === 200 ? age : -1, {
      status,
      contentType: 'text/html; charset=utf-8',
      body: Buffer.from(html),
      route: '/*',
    });
  }

  private async html(request: FastifyRequest): Promise<{ status: number; html: string }> {
    try {
      const page = await this.renderer.render(request.url, {
        origin: this.config.publicUrl,
        site: this.config.site,
        fetchJson: (path) => this.fetchJson(path, request),
      });
      return { status: page.status, html: this.renderer.assemble(this.template, page) };
    } catch (error) {
      this.log.error(
        { requestId: request.id, error: error instanceof Error ? error.stack : String(error) },
        'render',
      );
      return { status: 500, html: this.template };
    }
  }

  /** Asks this very server, without a network between. */
  private async fetchJson(path: string, request: FastifyRequest): Promise<Fetched> {
    const answer = await this.fastify.inject({
      method: 'GET',
      url: path,
      headers: {
        'accept-language': /^\/en(\/|\?|$)/.test(request.url) ? 'en' : 'zh-CN',
        'x-request-id': request.id,
      },
    });
    return {
      status: answer.statusCode,
      body: answer.body === '' ? null : (JSON.parse(answer.body) as unknown),
    };
  }
}
