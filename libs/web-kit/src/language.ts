import { ref } from 'vue';
import { readLocal, writeLocal } from './local-store';

export type Language = 'zh-CN' | 'en';

const KEY = 'yangguang.language';

/** The reader's choice; Chinese until they choose otherwise. */
export const language = ref<Language>(readLocal(KEY) === 'en' ? 'en' : 'zh-CN');

export function rememberLanguage(chosen: Language): void {
  language.value = chosen;
  writeLocal(KEY, chosen);
}
