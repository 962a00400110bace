import type { ConsoleModule } from '../../common/console-module';

export const sealsModule: ConsoleModule = {
  name: 'seals',
  routes: [
    {
      path: '/admin/seals',
      name: 'seals',
      meta: { place: 'manage', anyOf: ['platform.seal.read'] },
      component: () => import('./views/SealsView.vue'),
    },
  ],
};
