import chunks from 'virtual:client-chunks';
import { renderToString } from 'vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { portalApi } from './api/api';
import { serverTransport, type FetchJson } from './api/transport';
import { createPortal } from './app/create-portal';
import { embeddedJson } from './app/escape';
import { headHtml } from './app/head';
import { BASES, splitLanguage, type Language } from './app/language';
import { newPortal, type SavedState } from './app/page-state';
import { DEMONSTRATION_SITE, type SiteIdentity } from './app/site';
import { todayInChina } from './lib/dates';

export interface RenderContext {
  /** Asks the API in this process: a path below `/api/v1/public` → status and JSON, never a throw for a 4xx. */
  readonly fetchJson: FetchJson;
  /** Taken for granted nowhere: the address decides (`/en/…` is English, all else Chinese). */
  readonly language?: Language;
  /** `https://host` without a slash, for canonical addresses; relative ones without it. */
  readonly origin?: string;
  readonly site?: SiteIdentity;
}

export interface Rendered {
  readonly status: number;
  readonly language: Language;
  readonly html: string;
  readonly head: string;
  readonly state: SavedState;
}

/**
 * The page of an address (path and query) as text for <head> and body, with the data the browser goes on
 * from. Rejects when a component fails; the caller then sends the shell as it is and the browser renders.
 */
export async function render(url: string, context: RenderContext): Promise<Rendered> {
  const { language, path } = splitLanguage(url);
  const api = portalApi(serverTransport(language, context.fetchJson));
  const portal = newPortal(language, api, context.site ?? DEMONSTRATION_SITE, todayInChina());
  const { app, router, texts } = createPortal(portal, createMemoryHistory(BASES[language]));
  await router.push(path);
  await router.isReady();
  const route = router.currentRoute.value;
  // Vue would log an error and leave a gap in the page; the caller sends the plain shell instead.
  let broken: unknown;
  app.config.errorHandler = (error) => (broken ??= error ?? new Error('render failed'));
  const html = await renderToString(app);
  if (broken) throw broken;
  const page = String(route.name);
  const failure = portal.failure.value;
  return {
    status: failure
      ? failure.status === 404
        ? 404
        : failure.status >= 500
          ? 500
          : failure.status
      : (route.meta.status ?? 200),
    language,
    html,
    head:
      headHtml(route, portal, texts, context.origin ?? '') +
      preloads(route.meta.file, route.meta.texts, language),
    state: {
      path: route.fullPath,
      page,
      data: portal.data[page] ?? null,
      failure,
      today: portal.today.value,
      site: portal.site,
    },
  };
}

/** Asks the browser for the page's chunk and texts at once, instead of after the entry has run. */
function preloads(file: string, areas: readonly string[], language: Language): string {
  const sources = [file, ...['common', ...areas].map((area) => `src/locales/${language}/${area}.ts`)];
  const files = new Set(sources.flatMap((source) => chunks[source] ?? []));
  return [...files].map((one) => `\n    <link rel="modulepreload" crossorigin href="/${one}">`).join('');
}

/** Puts a rendered page into the built `client/index.html`. */
export function assemble(template: string, page: Rendered): string {
  const put = (html: string, mark: RegExp, text: string): string => html.replace(mark, () => text);
  let html = put(template, /<html lang="[^"]*"/, `<html lang="${page.language}"`);
  html = put(html, /<!--portal:head-->.*?<!--\/portal:head-->/s, page.head);
  html = put(html, /<!--portal:html-->/, page.html);
  return put(
    html,
    /<!--portal:state-->/,
    `<script type="application/json" id="state">${embeddedJson(page.state)}</script>`,
  );
}
