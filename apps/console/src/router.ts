import { useSession } from '@yangguang/web-kit';
import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
} from 'vue-router';
import { modules } from './modules';

async function gate(to: RouteLocationNormalized): Promise<true | RouteLocationRaw> {
  const session = useSession();
  // An unreachable server is told by the page itself, not by a blank screen.
  await session.resume().catch(() => undefined);
  if (to.meta.public) return session.signedIn && to.name === 'sign-in' ? '/' : true;
  if (!session.signedIn) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  if (session.me?.mustChangePassword && to.name !== 'first-password') return { name: 'first-password' };
  if (to.meta.anyOf && !to.meta.anyOf.some((permission) => session.may(permission)))
    return { name: 'not-allowed' };
  return true;
}

export function createConsoleRouter() {
  const router = createRouter({
    history: createWebHistory('/console/'),
    routes: [
      ...modules.flatMap((module) => module.routes),
      { path: '/not-allowed', name: 'not-allowed', component: () => import('./shell/NotAllowed.vue') },
      { path: '/:rest(.*)*', name: 'not-found', component: () => import('./shell/NotFound.vue') },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
  router.beforeEach(gate);
  return router;
}
