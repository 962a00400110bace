import { pinyin } from 'pinyin-pro';

/** How a Chinese name is typed on a keyboard without Chinese: whole syllables and first letters. */
export interface Pinyin {
  /** `yunlingxianjiaoyutiyuju` */
  readonly full: string;
  /** `ylxjytyj` */
  readonly initials: string;
}

export function pinyinOf(name: string): Pinyin {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((one) => one !== '');
  return { full: syllables.join(''), initials: syllables.map((one) => one.charAt(0)).join('') };
}

/** First letters of the full and of the short name, parted by a space: both are how people type a unit. */
export function unitInitials(name: string, shortName: string): string {
  return `${pinyinOf(name).initials} ${pinyinOf(shortName).initials}`;
}
