import type { ErrorValues } from '@yangguang/kernel';

export type Language = 'zh-CN' | 'en';
export type Texts = Readonly<Record<string, string>>;

/** One library's sentences in both languages; the second must have exactly the keys of the first. */
export interface MessageCatalog<T extends Texts = Texts> {
  readonly 'zh-CN': T;
  readonly en: { readonly [K in keyof T]: string };
}

const texts: Record<Language, Map<string, string>> = { 'zh-CN': new Map(), en: new Map() };

/** Adds a library's sentences. Called once when the library's module file is loaded. */
export function registerMessages<T extends Texts>(catalog: MessageCatalog<T>): void {
  for (const language of ['zh-CN', 'en'] as const) {
    for (const [key, text] of Object.entries(catalog[language])) texts[language].set(key, text);
  }
}

export function hasMessage(key: string): boolean {
  return texts['zh-CN'].has(key);
}

/** The sentence for a key, its `{name}` places filled. A value that is itself a key is translated too. */
export function translate(language: Language, key: string, values: ErrorValues = {}): string {
  const text = texts[language].get(key) ?? texts['zh-CN'].get(key) ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'string' && hasMessage(value) ? translate(language, value) : String(value);
  });
}

/** Browsers send some dozens of different headers; what else comes must not fill the memory. */
const MOST_HEADERS = 200;
const languages = new Map<string, Language>();

/** The language to answer in: English where the reader prefers it, Chinese otherwise. */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined) return 'zh-CN';
  const known = languages.get(header);
  if (known) return known;
  const language = languageIn(header);
  if (languages.size >= MOST_HEADERS) languages.clear();
  languages.set(header, language);
  return language;
}

function languageIn(header: string): Language {
  let best: { language: Language; weight: number } = { language: 'zh-CN', weight: 0 };
  for (const part of header.split(',').slice(0, 10)) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = Number(
      parameters
        .find((one) => one.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    const language: Language | undefined = tag.startsWith('en')
      ? 'en'
      : tag.startsWith('zh')
        ? 'zh-CN'
        : undefined;
    if (language && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
