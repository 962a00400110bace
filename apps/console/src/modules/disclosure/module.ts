import type { ConsoleModule } from '../../common/console-module';

const read = ['disclosure.document.read'];

export const disclosureModule: ConsoleModule = {
  name: 'disclosure',
  routes: [
    {
      path: '/disclosure/documents',
      name: 'documents',
      meta: { place: 'disclosure', anyOf: read },
      component: () => import('./views/DocumentsView.vue'),
    },
    {
      path: '/disclosure/documents/new',
      name: 'document-new',
      meta: { place: 'disclosure', anyOf: ['disclosure.document.draft'] },
      component: () => import('./views/NewDocumentView.vue'),
    },
    {
      path: '/disclosure/forms/:form(unit-profile|service-item)/new',
      name: 'form-new',
      meta: { place: 'disclosure', anyOf: ['disclosure.document.draft'] },
      component: () => import('./views/NewFormView.vue'),
      props: true,
    },
    {
      path: '/disclosure/forms/:form(unit-profile|service-item)/import',
      name: 'form-import',
      meta: { place: 'disclosure', anyOf: ['disclosure.document.draft'] },
      component: () => import('./views/ImportFormView.vue'),
      props: ({ params, query }) => ({
        ...params,
        into: typeof query['into'] === 'string' ? query['into'] : '',
      }),
    },
    {
      path: '/disclosure/documents/:id',
      name: 'document',
      meta: { place: 'disclosure', anyOf: read },
      component: () => import('./views/DocumentView.vue'),
      props: true,
    },
  ],
  menu: [
    {
      key: 'disclosure',
      label: 'shell.disclosure',
      icon: 'list',
      to: '/disclosure/documents',
      anyOf: read,
      order: 44,
      letter: 'k',
    },
  ],
};
