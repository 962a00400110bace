import PDFDocument from 'pdfkit';
import { create as createQrCode } from 'qrcode';
import type { FontSet } from './fonts/font-library';
import type { LaidOutPage, LetterModel, PlacedItem, PlacedQrCode, PlacedText } from './letter-model';
import { lineOf } from './clean-text';
import { boundsOf, transformed, type Outline } from './outline';
import { PAGE } from './page-grid';
import { sealPlaceKeyword } from './seal-place';
import { StructureWriter } from './structure-writer';

const COLOURS = {
  black: '#000000',
  // Y80 M80, the red of GB/T 9704—2012, 5.2.4, as a screen shows it.
  red: '#d1171a',
  grey: '#5f5f5f',
} as const;
const WATERMARK = { colour: '#000000', opacity: 0.06, angle: -Math.PI / 5, width: 0.72 } as const;

/** Writes laid out pages as a tagged PDF with subset fonts; drawing decides nothing any more. */
export function drawPages(
  pages: readonly LaidOutPage[],
  model: LetterModel,
  fonts: FontSet,
): Promise<Uint8Array> {
  const sealed = pages.find(({ sealCentre }) => sealCentre);
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    tagged: true,
    displayTitle: true,
    info: {
      Title: lineOf(model.title),
      Author: lineOf(model.signature),
      Creator: 'Yangguang 阳光政务',
      Producer: 'Yangguang 阳光政务',
      CreationDate: model.madeAt,
      ModDate: model.madeAt,
      ...(sealed?.sealCentre
        ? { Keywords: sealPlaceKeyword({ page: sealed.number, ...sealed.sealCentre }) }
        : {}),
    },
  });
  const written = collect(document);
  const structure = new StructureWriter(document);
  for (const page of pages) {
    document.addPage();
    if (page.watermark)
      structure.artifact(() => drawWatermark(document, lineOf(page.watermark ?? ''), fonts));
    for (const item of page.items) drawItem(document, structure, item, fonts);
  }
  structure.end();
  document.end();
  return written;
}

function drawItem(
  document: PDFKit.PDFDocument,
  structure: StructureWriter,
  item: PlacedItem,
  fonts: FontSet,
): void {
  if (item.kind === 'text') {
    structure.text(item, () => drawText(document, item, fonts));
  } else if (item.kind === 'rule') {
    structure.artifact(() =>
      document.rect(item.x, item.y, item.width, item.thickness).fill(COLOURS[item.colour]),
    );
  } else {
    structure.artifact(() => drawQrCode(document, item));
  }
}

/** Draws a run, split where a rare character comes from another font. */
function drawText(document: PDFKit.PDFDocument, run: PlacedText, fonts: FontSet): void {
  document.fillColor(COLOURS[run.colour]);
  let x = run.x;
  for (const { text, face } of fonts.split(run.text, run.role)) {
    document.registerFont(face.name, face.bytes);
    document.font(face.name).fontSize(run.size);
    document.text(text, x, run.baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: run.spacing,
    });
    x += face.width(text) * run.size + [...text].length * run.spacing;
  }
}

function drawQrCode(document: PDFKit.PDFDocument, { x, y, size, value }: PlacedQrCode): void {
  const { modules } = createQrCode(value, { errorCorrectionLevel: 'M' });
  const cell = size / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) document.rect(x + column * cell, y + row * cell, cell, cell);
    }
  }
  document.fill(COLOURS.black);
}

/** The watermark is drawn as outlines: it must not mix with the text that a reader copies. */
function drawWatermark(document: PDFKit.PDFDocument, text: string, fonts: FontSet): void {
  const outline = [...text].flatMap((character, index) =>
    transformed(fonts.faceFor(character, 'black').outline(character.codePointAt(0) ?? 0), [
      1,
      0,
      0,
      1,
      index * 1.4,
      0,
    ]),
  );
  if (outline.length === 0) return;
  const box = boundsOf(outline);
  const scale = (PAGE.width * WATERMARK.width) / Math.max(box.right - box.left, 3);
  const [cos, sin] = [Math.cos(WATERMARK.angle) * scale, Math.sin(WATERMARK.angle) * scale];
  const centred = transformed(outline, [
    1,
    0,
    0,
    1,
    -(box.left + box.right) / 2,
    -(box.top + box.bottom) / 2,
  ]);
  document.save();
  trace(document, transformed(centred, [cos, sin, -sin, cos, PAGE.width / 2, PAGE.height / 2]));
  document.fillOpacity(WATERMARK.opacity).fill(WATERMARK.colour);
  document.restore();
}

function trace(document: PDFKit.PDFDocument, outline: Outline): void {
  for (const segment of outline) {
    if (segment[0] === 'Z') document.closePath();
    else if (segment[0] === 'M') document.moveTo(segment[1], segment[2]);
    else if (segment[0] === 'L') document.lineTo(segment[1], segment[2]);
    else document.bezierCurveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
  }
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
