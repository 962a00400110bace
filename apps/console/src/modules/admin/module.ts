import type { ConsoleModule } from '../../common/console-module';
import { adminTabs } from '../../common/admin-tabs';

export const adminModule: ConsoleModule = {
  name: 'admin',
  routes: [
    {
      path: '/admin',
      name: 'admin',
      meta: { place: 'manage', anyOf: adminTabs.map((tab) => tab.permission) },
      component: () => import('./components/FirstTab.vue'),
    },
  ],
  menu: [
    {
      key: 'manage',
      label: 'shell.manage',
      icon: 'manage',
      to: '/admin',
      anyOf: adminTabs.map((tab) => tab.permission),
      order: 80,
      letter: 's',
    },
  ],
};
