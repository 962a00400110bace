import type { ConsoleModule } from '../../common/console-module';

const read = ['supervision.inspection.read'];
const samples = ['supervision.sample.read'];
const bulletins = ['supervision.bulletin.read'];
const figures = ['supervision.figures.read'];

/** What the two offices inspect (两办督查): orders, the backlog, samples, bulletins. */
export const inspectionModule: ConsoleModule = {
  name: 'inspection',
  routes: [
    {
      path: '/supervision/inspections',
      name: 'inspections',
      meta: { place: 'inspections', anyOf: read },
      component: () => import('./views/InspectionsView.vue'),
    },
    {
      path: '/supervision/inspections/:id',
      name: 'inspection',
      meta: { place: 'inspections', anyOf: read },
      component: () => import('./views/InspectionView.vue'),
      props: true,
    },
    {
      path: '/supervision/backlog',
      name: 'backlog',
      meta: { place: 'inspections', anyOf: figures },
      component: () => import('./views/BacklogView.vue'),
    },
    {
      path: '/supervision/bulletins',
      name: 'bulletins',
      meta: { place: 'inspections', anyOf: bulletins },
      component: () => import('./views/BulletinsView.vue'),
    },
    {
      path: '/supervision/bulletins/:id',
      name: 'bulletin',
      meta: { place: 'inspections', anyOf: bulletins },
      component: () => import('./views/BulletinView.vue'),
      props: true,
    },
    {
      path: '/supervision/samples',
      name: 'samples',
      meta: { place: 'inspections', anyOf: samples },
      component: () => import('./views/SamplesView.vue'),
    },
    {
      path: '/supervision/samples/:id',
      name: 'sample',
      meta: { place: 'inspections', anyOf: samples },
      component: () => import('./views/SampleView.vue'),
      props: true,
    },
    {
      path: '/supervision/samples/:id/cases/:caseId',
      name: 'sample-sheet',
      meta: { place: 'inspections', anyOf: samples },
      component: () => import('./views/SampleSheetView.vue'),
      props: true,
    },
  ],
  menu: [
    {
      key: 'inspections',
      label: 'shell.inspections',
      icon: 'eye',
      to: '/supervision/inspections',
      anyOf: read,
      order: 50,
      letter: 'i',
    },
  ],
};
