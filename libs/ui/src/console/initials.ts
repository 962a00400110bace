/** Letters of pinyin that need not begin a syllable: vowels, codas and the second letter of zh, ch, sh. */
const INSIDE = '[aeiouvngrh]*';

/**
 * Whether the typed letters can be the initials of consecutive syllables somewhere in the pinyin:
 * `jyj` in `yunlingxianjiaoyuju`, `gaj` in `yunlingxiangonganju`. Pinyin without marks can't always be
 * cut into syllables (xiangong), so a letter is skipped only where it may stand inside one.
 */
export function matchesInitials(pinyin: string, typed: string): boolean {
  if (!/^[a-z]{2,}$/.test(typed)) return false;
  return new RegExp([...typed].join(INSIDE)).test(pinyin);
}
