/** A person of the lead unit who might be named on a protected case. */
export interface PossibleReader {
  readonly id: string;
  /** Whether they can handle it: sign for it, write the answer. */
  readonly handles: boolean;
  /** Whether they can sign the answer off. */
  readonly signs: boolean;
}

/**
 * The circle of those who know (知悉范围) is as small as it can be and still large enough to answer: somebody who
 * writes and another who signs (信访工作条例 art. 30 on standing back; four eyes over every answer).
 */
export function canAnswer(readers: readonly PossibleReader[]): boolean {
  return readers.some(
    (writer) => writer.handles && readers.some((signer) => signer.signs && signer.id !== writer.id),
  );
}
