export const pdfZh = {
  'platform.pdf.glyphs-missing':
    '这些字没有可用的字体，无法排版：{characters}。请换用通行写法，或请县信息中心补充字库。',
  'platform.pdf.verification': '扫码核验公章和内容是否被改动',
  'platform.pdf.document-number': '编号：{number}',
  'platform.pdf.demonstration': '演示系统生成，不具有法律效力',
  'platform.pdf.draft': '样稿',
} as const;
