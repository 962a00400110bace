import type { ConsoleModule } from '../../common/console-module';

const read = ['oa.document.read'];
const meta = { place: 'documents', anyOf: read };

export const documentsModule: ConsoleModule = {
  name: 'documents',
  routes: [
    {
      path: '/oa/inbox',
      name: 'oa-inbox',
      meta: { place: 'documents', anyOf: ['oa.receipt.sign'] },
      component: () => import('./views/InboxView.vue'),
    },
    {
      path: '/oa/documents',
      name: 'oa-documents',
      meta,
      component: () => import('./views/DocumentsView.vue'),
    },
    { path: '/oa/numbers', name: 'oa-numbers', meta, component: () => import('./views/NumbersView.vue') },
    {
      path: '/oa/documents/new',
      name: 'oa-draft',
      meta: { place: 'documents', anyOf: ['oa.document.draft'] },
      component: () => import('./views/DraftView.vue'),
    },
    {
      path: '/oa/documents/:id/edit',
      name: 'oa-edit',
      meta: { place: 'documents', anyOf: ['oa.document.draft'] },
      component: () => import('./views/DraftView.vue'),
      props: true,
    },
    {
      path: '/oa/documents/:id/receipts',
      name: 'oa-receipts',
      meta,
      component: () => import('./views/ReceiptsView.vue'),
      props: true,
    },
    {
      path: '/oa/documents/:id',
      name: 'oa-document',
      meta,
      component: () => import('./views/DocumentView.vue'),
      props: true,
    },
  ],
  menu: [
    {
      key: 'documents',
      label: 'shell.documents',
      icon: 'list',
      to: '/oa/inbox',
      anyOf: read,
      order: 45,
      letter: 'd',
    },
  ],
};
