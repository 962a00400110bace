import type { ConsoleModule } from '../../common/console-module';

export const signInModule: ConsoleModule = {
  name: 'sign-in',
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      meta: { public: true },
      component: () => import('./views/SignInView.vue'),
    },
    {
      path: '/first-password',
      name: 'first-password',
      component: () => import('./views/FirstPasswordView.vue'),
    },
  ],
};
