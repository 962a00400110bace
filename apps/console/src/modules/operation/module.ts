import type { ConsoleModule } from '../../common/console-module';

/** What administrators look after beside accounts: systems that call the API, sign-ins, mails and text messages. */
export const operationModule: ConsoleModule = {
  name: 'operation',
  routes: [
    {
      path: '/admin/clients',
      name: 'clients',
      meta: { place: 'manage', anyOf: ['identity.client.manage'] },
      component: () => import('./views/ClientsView.vue'),
    },
    {
      path: '/admin/attempts',
      name: 'attempts',
      meta: { place: 'manage', anyOf: ['identity.attempt.read'] },
      component: () => import('./views/AttemptsView.vue'),
    },
    {
      path: '/admin/deliveries',
      name: 'deliveries',
      meta: { place: 'manage', anyOf: ['platform.delivery.read'] },
      component: () => import('./views/DeliveriesView.vue'),
    },
  ],
};
