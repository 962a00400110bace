/**
 * Text as it can be set: line ends become paragraphs, tabs and unusual spaces become a space, and
 * characters that show nothing (controls, joiners, variation selectors, byte order marks) go.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
    .map(lineOf)
    .filter((paragraph) => paragraph !== '');
}

/** The same for what must stay on one line. */
export function lineOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim();
}
