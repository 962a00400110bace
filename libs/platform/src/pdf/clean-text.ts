/** No print font has colour pictures; in their place stands a word, so that the reader sees that there was something. */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d\u20e3]*/gu;
const EMOJI_WORD = '〔表情〕';

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
    .replace(EMOJI, EMOJI_WORD)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim();
}
