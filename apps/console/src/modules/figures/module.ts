import type { ConsoleModule } from '../../common/console-module';

const read = ['supervision.figures.read'];

/** How units answer (统计), for the two offices and the centre. */
export const figuresModule: ConsoleModule = {
  name: 'figures',
  routes: [
    {
      path: '/figures',
      name: 'figures',
      meta: { place: 'figures', anyOf: read },
      component: () => import('./views/FiguresView.vue'),
    },
  ],
  menu: [
    {
      key: 'figures',
      label: 'shell.figures',
      icon: 'figures',
      to: '/figures',
      anyOf: read,
      order: 60,
      letter: 'f',
    },
  ],
};
