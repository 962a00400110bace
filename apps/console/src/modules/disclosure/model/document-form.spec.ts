import { describe, expect, it } from '@jest/globals';
import { contentOf, emptyForm } from './document-form';

describe('the form of a document', () => {
  it('leaves out what is empty and parts the keywords', () => {
    const body = contentOf({ ...emptyForm('县交通局'), title: '通知', keywords: '公路，养护 桥梁' });
    expect(body).toMatchObject({ title: '通知', keywords: ['公路', '养护', '桥梁'], attachmentIds: [] });
    expect(body).not.toHaveProperty('documentNumber');
    expect(body).not.toHaveProperty('files');
  });
});
