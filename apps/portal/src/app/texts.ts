import { inject, type InjectionKey } from 'vue';
import type about from '../locales/zh-CN/about';
import type calculator from '../locales/zh-CN/calculator';
import type category from '../locales/zh-CN/category';
import type common from '../locales/zh-CN/common';
import type documents from '../locales/zh-CN/documents';
import type follow from '../locales/zh-CN/follow';
import type guides from '../locales/zh-CN/guides';
import type home from '../locales/zh-CN/home';
import type privacy from '../locales/zh-CN/privacy';
import type proof from '../locales/zh-CN/proof';
import type published from '../locales/zh-CN/published';
import type receipt from '../locales/zh-CN/receipt';
import type sending from '../locales/zh-CN/sending';
import type track from '../locales/zh-CN/track';
import type verify from '../locales/zh-CN/verify';
import type write from '../locales/zh-CN/write';
import type { Language } from './language';
import { fill } from './fill';

/** The areas of text; `common` is on every page, the others come with the pages that use them. */
interface Areas {
  about: typeof about;
  calculator: typeof calculator;
  category: typeof category;
  common: typeof common;
  documents: typeof documents;
  follow: typeof follow;
  guides: typeof guides;
  home: typeof home;
  privacy: typeof privacy;
  proof: typeof proof;
  published: typeof published;
  receipt: typeof receipt;
  sending: typeof sending;
  track: typeof track;
  verify: typeof verify;
  write: typeof write;
}

export type Area = keyof Areas;
export type TextKey = { [A in Area]: `${A}.${keyof Areas[A] & string}` }[Area];
export type Values = Readonly<Record<string, string | number>>;

const files = import.meta.glob<Record<string, string>>('../locales/*/*.ts', { import: 'default' });

/** The texts of one language, area by area as pages need them. */
export class Texts {
  private readonly areas = new Map<string, Record<string, string>>();

  constructor(readonly language: Language) {}

  async load(areas: readonly Area[]): Promise<void> {
    const missing = areas.filter((area) => !this.areas.has(area));
    await Promise.all(
      missing.map(async (area) => {
        const file = files[`../locales/${this.language}/${area}.ts`];
        if (file) this.areas.set(area, await file());
      }),
    );
  }

  /** The sentence of a key with its `{placeholders}` filled; `{n|one|many}` picks by number. */
  readonly t = (key: TextKey, values: Values = {}): string => fill(this.raw(key), values);

  /** A key that a code from the server is part of; the code itself when we have no word for it. */
  readonly word = (prefix: string, code: string): string => {
    const dot = prefix.indexOf('.');
    return this.areas.get(prefix.slice(0, dot))?.[`${prefix.slice(dot + 1)}.${code}`] ?? code;
  };

  raw(key: TextKey): string {
    const dot = key.indexOf('.');
    return this.areas.get(key.slice(0, dot))?.[key.slice(dot + 1)] ?? key;
  }
}

export const TEXTS: InjectionKey<Texts> = Symbol('texts');

export function useTexts(): Texts {
  const texts = inject(TEXTS);
  if (!texts) throw new Error('No texts were provided');
  return texts;
}
