export interface TextPart {
  readonly text: string;
  readonly shared: boolean;
}

/** A text cut at the passages it shares with another, in order; the parts together are the text. */
export function sharedParts(text: string, passages: readonly string[]): TextPart[] {
  const longestFirst = passages.filter((one) => one !== '').sort((a, b) => b.length - a.length);
  const parts: TextPart[] = [];
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const passage = longestFirst.find((one) => text.startsWith(one, at));
    if (passage === undefined) {
      at += 1;
      continue;
    }
    if (at > plain) parts.push({ text: text.slice(plain, at), shared: false });
    parts.push({ text: passage, shared: true });
    at += passage.length;
    plain = at;
  }
  if (plain < text.length) parts.push({ text: text.slice(plain), shared: false });
  return parts;
}
