const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML content with its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The text of a part: pieces joined as they are read, a new line where a paragraph, row or cell ends. A number
 * split over several runs is one number again.
 */
export function textOfPart(xml: string): string {
  const pieces = xml.matchAll(
    /<(?:\w+:)?(t|v|delText|instrText)(?:\s[^>]*)?>([^<]*)<|<\/(?:\w+:)?(p|row|c|si|tr|tc|comment)>|<(?:\w+:)?(br|tab)\s*\/>/g,
  );
  let text = '';
  for (const [, tag, content, end, gap] of pieces) {
    if (tag !== undefined) text += unescapeXml(content ?? '');
    else if (end !== undefined) text += '\n';
    else if (gap !== undefined) text += gap === 'br' ? '\n' : ' ';
  }
  return text;
}

/** The attributes of every element of a name. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?/?>`, 'g'))].map(
    ([, found = '']) => found,
  );
}

export const isOn = (attributes: string, name: string): boolean =>
  new RegExp(`\\b${name}\\s*=\\s*["'](?:1|true|on)["']`).test(attributes);

export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}
