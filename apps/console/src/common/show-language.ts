import type { Language } from '@yangguang/web-kit';
import type { InjectionKey } from 'vue';

/** Changes the language of the whole console; English is fetched the first time. */
export const SHOW_LANGUAGE: InjectionKey<(language: Language) => Promise<void>> = Symbol('showLanguage');
