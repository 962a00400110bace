import { createI18n } from 'vue-i18n';
import { language, rememberLanguage, type Language } from './language';

/** A tree of sentences: `t('work.title')`. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

interface LocaleModule {
  readonly default: Messages;
}

/** Chinese comes with the page; English when somebody asks for it. */
export interface Catalog {
  readonly 'zh-CN': Messages;
  readonly en: () => Promise<LocaleModule>;
}

/**
 * The one i18n of the console. Sentences are compiled in the browser to closures over a syntax tree,
 * never to code, so the page needs no `unsafe-eval`.
 */
export async function createTranslations(catalog: Catalog) {
  const i18n = createI18n({
    legacy: false,
    locale: 'zh-CN',
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': catalog['zh-CN'] as Record<string, never> },
  });

  async function show(chosen: Language): Promise<void> {
    if (chosen === 'en' && !i18n.global.availableLocales.includes('en' as 'zh-CN')) {
      const { default: messages } = await catalog.en();
      i18n.global.setLocaleMessage('en' as 'zh-CN', messages as Record<string, never>);
    }
    i18n.global.locale.value = chosen as 'zh-CN';
    document.documentElement.lang = chosen;
    rememberLanguage(chosen);
  }

  await show(language.value);
  return { plugin: i18n, show };
}
