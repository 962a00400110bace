import type { ConsoleModule } from '../../common/console-module';

export const developerModule: ConsoleModule = {
  name: 'developer',
  routes: [
    {
      path: '/developer/mails',
      name: 'mails',
      meta: { place: 'me' },
      component: () => import('./views/MailsView.vue'),
    },
  ],
};
