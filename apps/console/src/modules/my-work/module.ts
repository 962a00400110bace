import type { ConsoleModule } from '../../common/console-module';

export const workModule: ConsoleModule = {
  name: 'work',
  routes: [
    { path: '/', name: 'work', meta: { place: 'work' }, component: () => import('./views/WorkView.vue') },
  ],
  menu: [{ key: 'work', label: 'shell.work', icon: 'work', to: '/', order: 10, letter: 'w' }],
};
