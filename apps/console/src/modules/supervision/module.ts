import type { ConsoleModule } from '../../common/console-module';

const read = ['supervision.case.read'];
const triage = ['supervision.case.triage'];
const publish = ['supervision.case.publish'];

export const supervisionModule: ConsoleModule = {
  name: 'supervision',
  routes: [
    {
      path: '/supervision/triage/:id?',
      name: 'triage',
      meta: { place: 'triage', anyOf: triage },
      component: () => import('./views/TriageView.vue'),
    },
    {
      path: '/supervision/cases',
      name: 'cases',
      meta: { place: 'cases', anyOf: read },
      component: () => import('./views/CasesView.vue'),
    },
    {
      path: '/supervision/publication',
      name: 'publication',
      meta: { place: 'publication', anyOf: publish },
      component: () => import('./views/CasesView.vue'),
      props: { queue: 'publication' },
    },
    {
      path: '/supervision/cases/:id',
      name: 'case',
      meta: { place: 'cases', anyOf: read },
      component: () => import('./views/CaseView.vue'),
      props: true,
    },
    {
      path: '/supervision/cases/:id/publication',
      name: 'case-publication',
      meta: { place: 'publication', anyOf: publish },
      component: () => import('./views/PublicationView.vue'),
      props: true,
    },
    {
      path: '/supervision/sign-off/:id',
      name: 'sign-off',
      meta: { place: 'cases', anyOf: ['supervision.case.sign-off'], focused: true },
      component: () => import('./views/SignOffView.vue'),
      props: true,
    },
  ],
  menu: [
    {
      key: 'triage',
      label: 'shell.triage',
      icon: 'triage',
      to: '/supervision/triage',
      anyOf: triage,
      order: 20,
      letter: 't',
    },
    {
      key: 'cases',
      label: 'shell.cases',
      icon: 'message',
      to: '/supervision/cases',
      anyOf: read,
      order: 30,
      letter: 'p',
    },
    {
      key: 'publication',
      label: 'shell.publication',
      icon: 'publish',
      to: '/supervision/publication',
      anyOf: publish,
      order: 40,
      letter: 'o',
    },
  ],
};
