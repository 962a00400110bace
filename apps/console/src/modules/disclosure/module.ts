import type { ConsoleModule } from '../../common/console-module';

const read = ['disclosure.document.read'];

export const disclosureModule: ConsoleModule = {
  name: 'disclosure',
  routes: [
    {
      path: '/disclosure/documents',
      name: 'documents',
      meta: { place: 'documents', anyOf: read },
      component: () => import('./views/DocumentsView.vue'),
    },
    {
      path: '/disclosure/documents/new',
      name: 'document-new',
      meta: { place: 'documents', anyOf: ['disclosure.document.draft'] },
      component: () => import('./views/NewDocumentView.vue'),
    },
    {
      path: '/disclosure/documents/:id',
      name: 'document',
      meta: { place: 'documents', anyOf: read },
      component: () => import('./views/DocumentView.vue'),
      props: true,
    },
  ],
  menu: [
    {
      key: 'documents',
      label: 'shell.documents',
      icon: 'list',
      to: '/disclosure/documents',
      anyOf: read,
      order: 45,
      letter: 'd',
    },
  ],
};
