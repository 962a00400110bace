/**
 * What a font is for, by the names GB/T 9704 uses. The four classical faces are commercial; a county
 * that owns them puts the files into its font folder, everybody else gets open fonts of the same character.
 */
export type FontRole = 'title' | 'body' | 'black' | 'kai' | 'seal' | 'small';

export interface FontSource {
  /** File name, without ending, looked for in the county's font folder. */
  readonly own: string;
  readonly package: string;
  readonly weight: number;
}

/** 小标宋 → Noto Serif 900, 仿宋 → 400, 黑体 → Noto Sans 500, 楷体 → Noto Serif 600, seals in 宋体 → 700. */
export const FONT_SOURCES: Readonly<Record<FontRole, FontSource>> = {
  title: { own: 'xiaobiaosong', package: 'noto-serif-sc', weight: 900 },
  body: { own: 'fangsong', package: 'noto-serif-sc', weight: 400 },
  black: { own: 'heiti', package: 'noto-sans-sc', weight: 500 },
  kai: { own: 'kaiti', package: 'noto-serif-sc', weight: 600 },
  seal: { own: 'songti', package: 'noto-serif-sc', weight: 700 },
  small: { own: 'heiti', package: 'noto-sans-sc', weight: 400 },
};
