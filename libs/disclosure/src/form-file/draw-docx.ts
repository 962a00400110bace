import type { ITableRowOptions } from 'docx';
import { placed, type Paper, type PlacedCell } from './paper';
import type { PaperRow } from '../model/form/sheet/write-form';

type Docx = typeof import('docx');

/** Twentieths of a point that an A4 sheet lying down leaves between margins of 15 mm. */
const SHEET = 15_138;
const LABEL = 2_600;
const MARGIN = 850;
const SIZE = { title: 32, entry: 21 } as const;

/** A form as a Word file: one table, in which each entry stands beside its label. */
export async function drawDocx({ title, width, rows }: Paper): Promise<Uint8Array> {
  // Loaded with the first form, as the workbook's library is.
  const docx = await import('docx');
  const column = Math.floor((SHEET - LABEL) / (width - 1));
  const columns = [LABEL, ...Array.from({ length: width - 1 }, () => column)];
  const table = new docx.Table({
    columnWidths: columns,
    width: { size: LABEL + column * (width - 1), type: docx.WidthType.DXA },
    rows: rows.map((row) => new docx.TableRow(rowOf(docx, row, width, columns))),
  });
  const document = new docx.Document({
    creator: 'Yangguang 阳光政务',
    title,
    sections: [
      {
        properties: {
          page: {
            size: { orientation: docx.PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        children: [table],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

function rowOf(docx: Docx, row: PaperRow, width: number, columns: readonly number[]): ITableRowOptions {
  let at = 0;
  const children = placed(row, width).map((cell) => {
    const size = columns.slice(at, at + cell.span).reduce((sum, one) => sum + one, 0);
    at += cell.span;
    return new docx.TableCell({
      columnSpan: cell.span,
      width: { size, type: docx.WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      ...(cell.field ? {} : { shading: { fill: row.kind === 'title' ? 'FFFFFF' : 'F3EFE6' } }),
      children: paragraphs(docx, cell, row.kind),
    });
  });
  return { cantSplit: row.kind !== 'field', tableHeader: false, children };
}

function paragraphs(
  docx: Docx,
  { text, field }: PlacedCell,
  kind: PaperRow['kind'],
): InstanceType<Docx['Paragraph']>[] {
  const isTitle = kind === 'title';
  return text.split('\n').map(
    (line) =>
      new docx.Paragraph({
        alignment: isTitle ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
        children: [
          new docx.TextRun({
            text: line,
            bold: !field && kind !== 'row',
            size: isTitle ? SIZE.title : SIZE.entry,
            font: { ascii: '宋体', eastAsia: '宋体', hAnsi: '宋体' },
          }),
        ],
      }),
  );
}
