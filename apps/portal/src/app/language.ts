export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the pages of a language start: Chinese at the root, English under /en. */
export const BASES: Record<Language, string> = { 'zh-CN': '/', en: '/en/' };

/**
 * The language and the page of an address. The address alone decides: a link shows everybody the same
 * page, and a cache in between needs to know nothing about the reader.
 */
export function splitLanguage(url: string): { language: Language; path: string } {
  const english = /^\/en(?=[/?#]|$)/.test(url);
  const path = english ? url.slice(3) : url;
  return { language: english ? 'en' : 'zh-CN', path: path.startsWith('/') ? path : `/${path}` };
}

/** The address of the same page in a language. */
export function addressIn(language: Language, path: string): string {
  return language === 'en' ? `/en${path === '/' ? '' : path}` : path;
}
