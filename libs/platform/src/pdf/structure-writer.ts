import type { PlacedText } from './letter-model';

const TAGS = { title: 'H1', heading: 'H2', paragraph: 'P' } as const;

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

/**
 * Tags what is drawn, so that a screen reader meets a title, headings and paragraphs, each whole even
 * where it runs over a page, and none of the rules, codes and page numbers around them.
 */
export class StructureWriter {
  private readonly root: Element;
  private readonly elements = new Map<number, Element>();

  constructor(private readonly document: PDFKit.PDFDocument) {
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  text(run: PlacedText, draw: () => void): void {
    if (run.purpose === 'artifact') return this.artifact(draw);
    const tag = TAGS[run.purpose];
    const element = this.elements.get(run.block) ?? this.begin(run.block, tag);
    const content = this.document.markStructureContent(tag);
    element.add(content);
    draw();
    this.document.endMarkedContent();
  }

  artifact(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.document.endMarkedContent();
  }

  end(): void {
    for (const element of this.elements.values()) element.end();
    this.root.end();
  }

  private begin(block: number, tag: string): Element {
    const element = this.document.struct(tag);
    this.root.add(element);
    this.elements.set(block, element);
    return element;
  }
}
