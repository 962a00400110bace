import { strToU8, zipSync } from 'fflate';
import type { FindingKind } from '../finding';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What stands in its way; nothing for a clean one. */
  readonly dirt: FindingKind | null;
}

const REAL_ID = '110101199003071233';
const CARD = '6222020200112233446';

const zip = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const run = (text: string, rest = ''): string => `<w:r>${rest}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (body: string, more: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zip({ 'word/document.xml': `<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`, ...more });
const xlsx = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="名录" sheetId="1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...more,
  });
const cell = (text: string): string => `<row r="1"><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const pptx = (text: string, show = ''): Uint8Array =>
  zip({ 'ppt/slides/slide1.xml': `<p:sld ${show}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>` });

function jpeg(tag: number | null): Uint8Array {
  const tiff = [
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    (tag ?? 0) & 0xff,
    (tag ?? 0) >> 8,
    4,
    0,
    1,
    0,
    0,
    0,
    26,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const segment = tag === null ? [] : [0xff, 0xe1, 0, body.length + 2, ...body];
  return new Uint8Array([0xff, 0xd8, ...segment, 0xff, 0xda, 0, 2, 0xff, 0xd9]);
}

const dirty = (name: string, bytes: Uint8Array, dirt: FindingKind): Sample => ({ name, bytes, dirt });
const clean = (name: string, bytes: Uint8Array): Sample => ({ name, bytes, dirt: null });
const text = (words: string): Uint8Array => strToU8(words);

const WORDS = [
  '为了保守国家秘密，涉密内容不得上网。',
  '项目编号110101199003071234不是身份证号码。',
  '补贴标准为每人每月6200元，执行期五年。',
  '合同第6222020200112233441号已经履行完毕。',
  '商业秘密依法受到保护。',
  '联系单位：县交通运输局办公室。',
];

/** Files as units send them, clean and dirty, sixty and more; all made here, of nobody's data. */
export function corpus(): Sample[] {
  const formats = [
    ['txt', text],
    ['docx', (words: string) => docx(run(words))],
    ['xlsx', (words: string) => xlsx(cell(words))],
    ['pptx', (words: string) => pptx(words)],
  ] as const;
  const plain = formats.flatMap(([extension, make]) => [
    ...WORDS.map((words, index) => clean(`说明${index}.${extension}`, make(words))),
    dirty(`名单.${extension}`, make(`张某，身份证${REAL_ID}`), 'identity-number'),
    dirty(`发放表.${extension}`, make(`卡号 ${CARD}`), 'bank-card'),
    dirty(`通讯录.${extension}`, make('手机19900001234'), 'phone'),
    dirty(`方案.${extension}`, make('机密★3年'), 'secrecy-mark'),
    dirty(`【秘密】通知.${extension}`, make('请各单位遵照执行。'), 'secrecy-mark'),
  ]);
  return [
    ...plain,
    dirty('拆开的号码.docx', docx(run(REAL_ID.slice(0, 9)) + run(REAL_ID.slice(9))), 'identity-number'),
    dirty('修订.docx', docx(`<w:ins w:id="1" w:author="某人">${run('增加')}</w:ins>`), 'tracked-change'),
    dirty(
      '删除.docx',
      docx('<w:del w:id="2"><w:r><w:delText>删去</w:delText></w:r></w:del>'),
      'tracked-change',
    ),
    dirty('隐藏.docx', docx(run('看不见', '<w:rPr><w:vanish/></w:rPr>')), 'hidden-text'),
    dirty(
      '批注.docx',
      docx(run('正文'), {
        'word/comments.xml': `<w:comments><w:comment>${run('再核实')}</w:comment></w:comments>`,
      }),
      'comment',
    ),
    dirty(
      '作者.docx',
      docx(run('正文'), {
        'docProps/core.xml': '<cp:coreProperties><dc:creator>某科长</dc:creator></cp:coreProperties>',
      }),
      'document-author',
    ),
    dirty('配图.docx', docx(run('正文'), { 'word/media/image1.jpeg': jpeg(0x8825) }), 'photo-location'),
    dirty(
      '页眉.docx',
      docx(run('正文'), { 'word/header1.xml': `<w:hdr><w:p>${run('绝密★')}</w:p></w:hdr>` }),
      'secrecy-mark',
    ),
    dirty(
      '隐藏表.xlsx',
      xlsx(cell('名录'), {
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="底数" sheetId="2" state="veryHidden"/></sheets></workbook>',
      }),
      'hidden-sheet',
    ),
    dirty('隐藏行.xlsx', xlsx('<row r="3" hidden="1"><c><v>12</v></c></row>'), 'hidden-row'),
    dirty('隐藏列.xlsx', xlsx('<cols><col min="4" max="4" hidden="1"/></cols>'), 'hidden-column'),
    dirty(
      '表批注.xlsx',
      xlsx(cell('名录'), {
        'xl/comments1.xml': '<comments><comment><text><t>待定</t></text></comment></comments>',
      }),
      'comment',
    ),
    dirty(
      '共享.xlsx',
      xlsx(cell('名录'), { 'xl/sharedStrings.xml': `<sst><si><t>${REAL_ID}</t></si></sst>` }),
      'identity-number',
    ),
    dirty('隐藏页.pptx', pptx('备用', 'show="0"'), 'hidden-slide'),
    dirty('现场.jpg', jpeg(0x8825), 'photo-location'),
    dirty('器材.jpg', jpeg(0x010f), 'photo-metadata'),
    clean('干净.jpg', jpeg(null)),
    dirty('扫描件.pdf', text('%PDF-1.7'), 'not-inspectable'),
    dirty('旧格式.doc', text('\u00d0\u00cf'), 'not-inspectable'),
    dirty('坏了.docx', text('不是压缩包'), 'not-inspectable'),
  ];
}
