import type { ConsoleModule } from '../../common/console-module';

export const profileModule: ConsoleModule = {
  name: 'profile',
  routes: [
    {
      path: '/profile',
      name: 'profile',
      meta: { place: 'me' },
      component: () => import('./views/SecurityView.vue'),
    },
    {
      path: '/profile/delegation',
      name: 'delegation',
      meta: { place: 'me' },
      component: () => import('./views/DelegationView.vue'),
    },
  ],
};
