import type { ConsoleModule } from '../../common/console-module';

export const organisationModule: ConsoleModule = {
  name: 'organisation',
  routes: [
    {
      path: '/admin/units',
      name: 'units',
      meta: { place: 'manage', anyOf: ['identity.unit.manage'] },
      component: () => import('./views/UnitsView.vue'),
    },
    {
      path: '/admin/people',
      name: 'people',
      meta: { place: 'manage', anyOf: ['identity.person.read'] },
      component: () => import('./views/PeopleView.vue'),
    },
  ],
};
