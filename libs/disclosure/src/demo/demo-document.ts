import type { DocumentContent } from '../model/document-content';

/** A unit of the invented county with who writes and reviews there. */
export interface DemoPublisher {
  readonly id: string;
  readonly name: string;
  readonly handlers: readonly DemoSigner[];
  readonly leaders: readonly DemoSigner[];
}

export interface DemoSigner {
  readonly id: string;
  readonly name: string;
}

export interface DemoDocument {
  readonly key: string;
  readonly publisher: DemoPublisher;
  readonly content: Omit<DocumentContent, 'relations'>;
  readonly relations: readonly {
    readonly kind: DocumentContent['relations'][number]['kind'];
    readonly to: string;
  }[];
  /** When it went public; null for one that is still with its reviewers. */
  readonly publishedAt: Date | null;
}
