import { describe, expect, it } from '@jest/globals';
import { doubledNames } from './unique-names.mjs';

const shape = (/** @type {string} */ name) => `export class ${name} {\n  @ApiProperty()\n  id!: string;\n}\n`;
const route = (/** @type {string} */ name) => `@ApiOperation({ operationId: '${name}', summary: '…' })`;

describe('names in the document', () => {
  it('may each stand once', () => {
    const sources = [
      { file: 'libs/a/dto.ts', text: shape('ReasonRequest') + shape('CaseRow') },
      { file: 'libs/b/dto.ts', text: shape('DocumentRow') },
      { file: 'libs/b/b.controller.ts', text: route('listDocuments') },
    ];
    expect(doubledNames(sources)).toEqual([]);
  });

  it('are refused when two libraries use one for two shapes, saying where', () => {
    const [sentence, ...more] = doubledNames([
      { file: 'libs/a/dto.ts', text: shape('ReasonRequest') },
      { file: 'libs/b/dto.ts', text: shape('ReasonRequest') },
    ]);
    expect(more).toEqual([]);
    expect(sentence).toContain('ReasonRequest');
    expect(sentence).toContain('libs/a/dto.ts');
    expect(sentence).toContain('libs/b/dto.ts');
  });

  it('are refused when two routes share one, in one file as well', () => {
    const [sentence] = doubledNames([
      { file: 'libs/a/a.controller.ts', text: `${route('publish')}\n${route('publish')}` },
    ]);
    expect(sentence).toContain('Two operations are called publish');
  });

  it('leave classes alone that never reach the document', () => {
    const service = 'export class Reader {}\n';
    expect(
      doubledNames([
        { file: 'libs/a/reader.ts', text: service },
        { file: 'libs/b/reader.ts', text: service },
      ]),
    ).toEqual([]);
  });
});
