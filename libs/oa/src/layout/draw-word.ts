import type { LetterModel } from '@yangguang/platform';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { chineseDate } from './document-model';

/** 22 lines on 225 mm and 28 characters of 16 pt on 156 mm, as Word counts: twentieths of a point. */
const LINE = 580;
const TRACKING = -5;
const INDENT = 640;
const RED = 'D1171A';
const FONTS = {
  body: '仿宋_GB2312',
  title: '方正小标宋简体',
  black: '黑体',
  kai: '楷体_GB2312',
  number: '宋体',
} as const;

/** A document as a Word file: the same elements and the same text as the PDF. */
export async function drawWord(model: LetterModel): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Yangguang 阳光政务',
    title: model.title,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              right: convertMillimetersToTwip(26),
              footer: convertMillimetersToTwip(23),
            },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...head(model), ...body(model), ...tail(model)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function head(model: LetterModel): Paragraph[] {
  return [
    ...(model.urgency ? [line(model.urgency, { font: FONTS.black })] : []),
    line(
      model.letterhead ?? '',
      { font: FONTS.title, size: 72, color: RED, characterSpacing: 0 },
      {
        alignment: AlignmentType.CENTER,
        spacing: { before: convertMillimetersToTwip(model.form === 'red-head' ? 35 : 0), after: 2 * LINE },
      },
    ),
    line(
      model.signer ? `${model.number ?? ''}　签发人：${model.signer}` : (model.number ?? ''),
      {},
      {
        alignment: model.form === 'red-head' ? AlignmentType.CENTER : AlignmentType.RIGHT,
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: Math.round((4 * 72) / 25.4) },
        },
        spacing: { line: LINE, lineRule: LineRuleType.EXACT, after: 2 * LINE },
      },
    ),
    line(
      model.title,
      { font: FONTS.title, size: 44, characterSpacing: 0 },
      {
        alignment: AlignmentType.CENTER,
        spacing: { line: 2 * 22 * 14, lineRule: LineRuleType.EXACT, after: LINE },
      },
    ),
  ];
}

function body(model: LetterModel): Paragraph[] {
  const addressee = model.addressee ? [line(model.addressee)] : [];
  const blocks = model.blocks.map((block) => {
    const level = block.kind === 'heading' ? block.level : 0;
    const font = level === 1 ? FONTS.black : level === 2 ? FONTS.kai : FONTS.body;
    return line(block.text, { font }, { indent: { firstLine: INDENT }, keepNext: level > 0 });
  });
  return [...addressee, ...blocks];
}

function tail(model: LetterModel): Paragraph[] {
  const right = { alignment: AlignmentType.RIGHT, indent: { right: 2 * INDENT } };
  const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 };
  const small = { size: 28, characterSpacing: 0 };
  const { imprint } = model;
  return [
    line(
      model.signature,
      {},
      { ...right, spacing: { line: LINE, lineRule: LineRuleType.EXACT, before: 2 * LINE } },
    ),
    line(chineseDate(model.date), {}, right),
    ...(imprint?.copies
      ? [
          line(`抄送：${imprint.copies.replace(/[。.]$/u, '')}。`, small, {
            border: { top: rule },
            indent: { left: 280, right: 280 },
          }),
        ]
      : []),
    ...(imprint && model.form === 'red-head'
      ? [
          line(`${imprint.issuer}　${imprint.date}印发`, small, {
            border: { top: rule, bottom: rule },
            indent: { left: 280, right: 280 },
          }),
        ]
      : []),
  ];
}

function line(text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: { line: LINE, lineRule: LineRuleType.EXACT },
    ...paragraph,
    children: [new TextRun({ font: FONTS.body, size: 32, characterSpacing: TRACKING, ...run, text })],
  });
}

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const children = [
    new TextRun({ font: FONTS.number, size: 28, children: ['— ', PageNumber.CURRENT, ' —'] }),
  ];
  return new Footer({
    children: [new Paragraph({ alignment, indent: { left: 280, right: 280 }, children })],
  });
}
