const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text as a reader sees them, each once, in order. */
export function wordsIn(text: string): string[] {
  const words = [...SEGMENTER.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
  return [...new Set(words)];
}
