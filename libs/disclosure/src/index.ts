export * from './demo/demo-document';
export * from './demo/demo-document-writer';
export * from './demo/demo-documents';
export * from './demo/demo-form-writer';
export * from './demo/demo-forms';
export * from './disclosure.module';
