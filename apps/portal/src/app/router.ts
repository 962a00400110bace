import { createRouter, type RouteLocationNormalized, type Router, type RouterHistory } from 'vue-router';
import { ApiProblem } from '../api/problem';
import type { Portal } from './page-state';
import { routes } from './routes';
import type { Texts } from './texts';

function failureOf(error: unknown): { status: number; requestId: string | null } {
  if (error instanceof ApiProblem) return { status: error.status, requestId: error.requestId };
  return { status: 500, requestId: null };
}

/**
 * The router. A page is entered only when its texts and its data are there, so nothing jumps and the
 * server and the browser take the same way.
 *
 * @param rendered the path that the server has already loaded into `portal`; loaded once, not twice
 */
export function portalRouter(
  history: RouterHistory,
  portal: Portal,
  texts: Texts,
  rendered?: string,
): Router {
  const router = createRouter({
    history,
    routes,
    scrollBehavior: (to, from, saved) =>
      saved ?? (to.hash ? { el: to.hash } : to.path !== from.path ? { top: 0 } : {}),
  });
  let next: { to: RouteLocationNormalized; commit: () => void } | null = null;

  router.beforeEach((to, from) => {
    portal.loading.value = to.path !== from.path || to.fullPath.split('#')[0] !== from.fullPath.split('#')[0];
  });

  router.beforeResolve(async (to, from) => {
    await texts.load(['common', ...to.meta.texts]);
    const page = String(to.name);
    const sameData =
      from.matched.length > 0 &&
      to.path === from.path &&
      JSON.stringify(to.query) === JSON.stringify(from.query);
    if (!to.meta.load || to.fullPath === rendered || (sameData && !portal.failure.value)) {
      const fresh = to.fullPath === rendered;
      rendered = undefined;
      next = { to, commit: () => fresh || (portal.failure.value = null) };
      return;
    }
    try {
      const data = await to.meta.load(to, portal.api);
      next = { to, commit: () => ((portal.data[page] = data), (portal.failure.value = null)) };
    } catch (error) {
      const failure = failureOf(error);
      next = { to, commit: () => (portal.failure.value = failure) };
    }
  });

  router.afterEach((to, _from, failed) => {
    portal.loading.value = false;
    if (!failed && next?.to === to) next.commit();
  });
  return router;
}
