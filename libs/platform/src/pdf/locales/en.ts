import type { pdfZh } from './zh-CN';

export const pdfEn: { readonly [K in keyof typeof pdfZh]: string } = {
  'platform.pdf.glyphs-missing':
    'No font has these characters, so the document can’t be set: {characters}. Use a common form of them, or ask the county information centre for a font.',
  'platform.pdf.verification': 'Scan to check the seal and whether anything was changed',
  'platform.pdf.document-number': 'Number: {number}',
  'platform.pdf.demonstration': 'Made by a demonstration system, without legal effect',
  'platform.pdf.draft': 'Draft',
};
