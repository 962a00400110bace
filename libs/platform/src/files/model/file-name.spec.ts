import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FILE_KINDS } from './file-kind';
import { contentDisposition, safeFileName } from './file-name';

const name = (given: string) => safeFileName(given, FILE_KINDS.jpeg);

describe('a safe file name', () => {
  it.each([
    ['护栏现场.jpg', '护栏现场.jpg'],
    ['C:\\Users\\wang\\照片.JPEG', '照片.jpeg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['photo\u202egpj.exe', 'photogpj.exe.jpg'],
    ['a<b>:"c|?*.jpg', 'abc.jpg'],
    ['...', 'file.jpg'],
    ['', 'file.jpg'],
    ['.jpg', 'jpg.jpg'],
    ['line\r\nbreak.jpg', 'linebreak.jpg'],
  ])('turns %j into %j', (given, expected) => {
    expect(name(given)).toBe(expected);
  });

  it('never holds a separator, a control or a hidden character, and always tells its kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const safe = name(given);
        expect(safe).not.toMatch(/[\\/\p{Cc}\p{Cf}]/u);
        expect(safe).toMatch(/[^.].*\.(jpg|jpeg)$/u);
        expect([...safe].length).toBeLessThanOrEqual(125);
        expect(name(safe)).toBe(safe);
      }),
    );
  });
});

describe('the disposition of a download', () => {
  it('gives old readers a plain name and the others the real one', () => {
    expect(contentDisposition('attachment', '答复 (1)"%.pdf')).toBe(
      'attachment; filename="__ (1)__.pdf"; filename*=UTF-8\'\'%E7%AD%94%E5%A4%8D%20%281%29%22%25.pdf',
    );
  });

  it('never leaves its line, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(contentDisposition('inline', name(given))).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});
