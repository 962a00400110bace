import type { RouteMeta, RouteRecordRaw } from 'vue-router';
import { documentHead, loadDocument, loadDocuments } from './document-pages';
import { fixedHead } from './heads';

const files = import.meta.glob('../pages/Document*.vue');

function page(path: string, name: string, file: string, meta: Omit<RouteMeta, 'file'>): RouteRecordRaw {
  const component = files[`../pages/${file}.vue`];
  if (!component) throw new Error(`No page ${file}`);
  return { path, name, component, meta: { ...meta, file: `src/pages/${file}.vue` } as RouteMeta };
}

/** Published documents: the list and the page of one. */
export const documentRoutes: readonly RouteRecordRaw[] = [
  page('/documents', 'documents', 'DocumentsPage', {
    texts: ['documents'],
    section: 'documents',
    head: fixedHead('documents.head', '政策文件', 'documents'),
    load: loadDocuments,
  }),
  page('/documents/:id', 'document', 'DocumentPage', {
    texts: ['documents'],
    section: 'documents',
    head: documentHead,
    load: loadDocument,
  }),
];
