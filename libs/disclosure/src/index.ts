export * from './demo/demo-document';
export * from './demo/demo-document-writer';
export * from './demo/demo-documents';
export * from './disclosure.module';
