import type { ConsoleModule } from '../../common/console-module';

export const calendarModule: ConsoleModule = {
  name: 'calendar',
  routes: [
    {
      path: '/admin/calendar',
      name: 'calendar',
      meta: { place: 'manage', anyOf: ['calendar.import'] },
      component: () => import('./views/CalendarView.vue'),
    },
  ],
};
