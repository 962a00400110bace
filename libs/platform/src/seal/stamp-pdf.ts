import { ops, PDF, PdfDict, PdfRef, PdfString, type PDFPage } from '@libpdf/core';
import type { Outline } from '../pdf/outline';
import { mm, PAGE, TYPE_AREA } from '../pdf/page-grid';
import { sealPlaceIn, type SealPlace } from '../pdf/seal-place';

/** The red of seals on paper, seen through: what is printed under it stays readable (multiply). */
const SEAL_RED = [0.82, 0.09, 0.1] as const;

/** Draws a seal into a PDF, where the document says it wants it, else low on the right of the last page. */
export async function stampPdf(pdf: Uint8Array, seal: Outline): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  const place = sealPlaceIn(keywordsOf(document)) ?? defaultPlace(document.getPageCount());
  const page = document.getPage(place.page - 1);
  if (!page) throw new Error(`The document has no page ${place.page} for its seal`);
  const state = page.registerExtGState(document.createExtGState({ blendMode: 'Multiply' }));
  page.drawOperators([
    ops.beginMarkedContent('/Artifact'),
    ops.pushGraphicsState(),
    ops.setGraphicsState(state),
    ops.setNonStrokingRGB(...SEAL_RED),
    ...traced(page, seal, place),
    ops.fill(),
    ops.popGraphicsState(),
    ops.endMarkedContent(),
  ]);
  return document.save();
}

/** Read by hand: LibPDF 0.4 finds no keywords where each property is an object of its own, as pdfkit writes them. */
function keywordsOf(document: PDF): string[] {
  const properties = document.context.info.trailer.getRef('Info');
  const read = properties ? document.getObject(properties) : null;
  const found = read instanceof PdfDict ? read.get('Keywords') : undefined;
  const value = found instanceof PdfRef ? document.getObject(found) : found;
  return value instanceof PdfString ? [value.asString()] : [];
}

function defaultPlace(pages: number): SealPlace {
  return { page: pages, x: TYPE_AREA.right - mm(35), y: PAGE.height - mm(70) };
}

function traced(page: PDFPage, outline: Outline, { x: left, y: top }: SealPlace) {
  const at = (x: number, y: number) => [round(left + x), round(page.height - top - y)] as const;
  return outline.map((segment) => {
    if (segment[0] === 'Z') return ops.closePath();
    if (segment[0] === 'M') return ops.moveTo(...at(segment[1], segment[2]));
    if (segment[0] === 'L') return ops.lineTo(...at(segment[1], segment[2]));
    return ops.curveTo(
      ...at(segment[1], segment[2]),
      ...at(segment[3], segment[4]),
      ...at(segment[5], segment[6]),
    );
  });
}

const round = (value: number) => Math.round(value * 1000) / 1000;
