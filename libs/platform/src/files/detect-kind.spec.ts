import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { detectKind } from './detect-kind';
import { compoundFile, docx, ofd, photograph, xlsx, zip } from './testing/samples';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const png = () =>
  sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

describe('what a file is', () => {
  it.each([
    ['照片.jpg', photograph, 'image/jpeg'],
    ['照片.JPEG', photograph, 'image/jpeg'],
    ['图.png', png, 'image/png'],
    ['答复.pdf', () => PDF, 'application/pdf'],
    ['公文.ofd', ofd, 'application/ofd'],
    ['报告.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['台账.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['旧报告.doc', () => compoundFile('WordDocument', '1Table'), 'application/msword'],
    ['旧台账.xls', () => compoundFile('Workbook'), 'application/vnd.ms-excel'],
    ['没有后缀', photograph, 'image/jpeg'],
  ])('knows %s by its content', async (name, content, type) => {
    await expect(detectKind(await content(), name)).resolves.toMatchObject({ type });
  });

  it.each([
    ['a program named as a picture', 'photo.jpg', () => Buffer.from('MZ\u0090\u0000 program')],
    [
      'a page of HTML named as PDF',
      'answer.pdf',
      () => Buffer.from('<html><script>alert(1)</script></html>'),
    ],
    [
      'a picture that is a drawing with scripts',
      'x.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a zip of anything', 'x.zip', () => zip({ 'run.exe': 'x' })],
    ['a zip named as a document', 'x.docx', () => zip({ 'word/other.xml': 'x', 'run.exe': 'x' })],
    [
      'a document with macros',
      'x.docx',
      () => zip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' }),
    ],
    ['an old document with macros', 'x.doc', () => compoundFile('WordDocument', 'Macros')],
    ['an installer', 'x.msi', () => compoundFile('Property')],
    ['an empty text', 'x.txt', () => Buffer.from(' ')],
  ])('refuses %s', async (_what, name, content) => {
    await expect(detectKind(content(), name)).rejects.toMatchObject({
      kind: 'unsupported-type',
      key: 'platform.file.type-not-allowed',
    });
  });

  it.each([
    ['photo.pdf', photograph, 'pdf', 'jpg'],
    ['answer.jpg', () => PDF, 'jpg', 'pdf'],
    ['table.docx', xlsx, 'docx', 'xlsx'],
    ['photo.jpg.exe', photograph, 'exe', 'jpg'],
  ])('refuses %s, whose name says something else than its content', async (name, content, ending, actual) => {
    await expect(detectKind(await content(), name)).rejects.toMatchObject({
      kind: 'unsupported-type',
      key: 'platform.file.type-differs',
      values: { ending, actual },
    });
  });

  it('refuses a zip that unpacks to more than any document', async () => {
    const bomb = zip({ '[Content_Types].xml': '', 'word/document.xml': 'x' });
    // The table of contents says how large each part becomes; here the second claims 2 GB.
    const entry = bomb.indexOf(
      Buffer.from('504b0102', 'hex'),
      bomb.indexOf(Buffer.from('504b0102', 'hex')) + 4,
    );
    bomb.writeUInt32LE(2_000_000_000, entry + 24);
    await expect(detectKind(bomb, 'x.docx')).rejects.toMatchObject({ key: 'platform.file.type-not-allowed' });
  });

  it('answers every sequence of bytes with a kind or a refusal, never anything else', async () => {
    const heads = fc.constantFrom(
      '',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '%PDF-',
      '\u00ff\u00d8\u00ff',
      'RIFF',
    );
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 2000 }), async (head, rest) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
        const outcome = await detectKind(bytes, 'x').catch((error: { kind?: string }) => error.kind);
        expect(outcome === 'unsupported-type' || (typeof outcome === 'object' && 'type' in outcome)).toBe(
          true,
        );
      }),
    );
  });
});
