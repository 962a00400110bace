import { describe, expect, it } from '@jest/globals';
import { isIdentityNumber, passesLuhn } from '@yangguang/text';
import fc from 'fast-check';
import { inspectFile } from './inspect-file';
import { inspectText } from './inspect-text';
import { corpus } from './testing/corpus';

describe('the publish gate on a corpus of files', () => {
  const samples = corpus();

  it('is measured on more than sixty files', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60);
    expect(isIdentityNumber('110101199003071233')).toBe(true);
    expect(passesLuhn('6222020200112233446')).toBe(true);
  });

  it.each(samples.filter(({ dirt }) => dirt !== null))(
    'finds what is wrong with $name',
    ({ name, bytes, dirt }) => {
      expect(inspectFile(name, bytes).map(({ kind }) => kind)).toContain(dirt);
    },
  );

  it('lets clean files pass, and says how sure it is', () => {
    const results = samples.map((one) => ({ ...one, found: inspectFile(one.name, one.bytes).length > 0 }));
    const hits = results.filter(({ found, dirt }) => found && dirt !== null).length;
    const alarms = results.filter(({ found }) => found).length;
    const dirty = results.filter(({ dirt }) => dirt !== null).length;
    const [precision, recall] = [hits / alarms, hits / dirty];
    process.stdout.write(
      `gate: ${samples.length} files, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    expect(results.filter(({ found, dirt }) => found && dirt === null).map(({ name }) => name)).toEqual([]);
    expect(recall).toBe(1);
  });
});

describe('laws of the gate', () => {
  it('never throws, whatever the bytes and the name', () => {
    const names = fc.constantFrom('a.docx', 'b.xlsx', 'c.pptx', 'd.jpg', 'e.png', 'f.txt', 'g');
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
        inspectFile(name, bytes);
        inspectFile('x.jpg', new Uint8Array([0xff, 0xd8, ...bytes]));
        inspectFile('x.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...bytes]));
      }),
    );
  });

  it('does not repeat the number that it has found', () => {
    const [found] = inspectText('身份证110101199003071233。');
    expect(found?.kind).toBe('identity-number');
    expect(found?.excerpt).toBe('110*************33');
  });
});
