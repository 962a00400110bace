import { createSSRApp, type App } from 'vue';
import type { Router, RouterHistory } from 'vue-router';
import AppShell from '../components/AppShell.vue';
import { PORTAL, type Portal } from './page-state';
import { portalRouter } from './router';
import { TEXTS, Texts } from './texts';

export interface PortalApp {
  readonly app: App;
  readonly router: Router;
  readonly texts: Texts;
}

/** Puts the application together; the same for a page on the server and for the browser. */
export function createPortal(portal: Portal, history: RouterHistory, rendered?: string): PortalApp {
  const texts = new Texts(portal.language);
  const router = portalRouter(history, portal, texts, rendered);
  const app = createSSRApp(AppShell);
  app.provide(PORTAL, portal);
  app.provide(TEXTS, texts);
  app.use(router);
  return { app, router, texts };
}
