import '@yangguang/ui/console.css';
import './shell/shell.css';
import { VueQueryPlugin } from '@tanstack/vue-query';
import {
  applyAppearance,
  createQueries,
  createTranslations,
  onSessionEnded,
  useSession,
} from '@yangguang/web-kit';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { messages as chinese } from './locales/zh-CN';
import { createConsoleRouter } from './router';
import { SHOW_LANGUAGE } from './common/show-language';

applyAppearance();

const translations = await createTranslations({ 'zh-CN': chinese, en: () => import('./locales/en') });
const app = createApp(App);
app.use(createPinia());
app.use(translations.plugin);
app.use(VueQueryPlugin, { queryClient: createQueries() });
app.provide(SHOW_LANGUAGE, translations.show);

const session = useSession();
onSessionEnded(() => session.markEnded());
app.use(createConsoleRouter());
app.mount('#app');
