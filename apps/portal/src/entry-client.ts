import '@yangguang/ui/portal.css';
import { nextTick } from 'vue';
import { createWebHistory } from 'vue-router';
import { portalApi } from './api/api';
import { browserTransport } from './api/transport';
import { createPortal } from './app/create-portal';
import { pageTitle } from './app/head';
import { BASES, splitLanguage } from './app/language';
import { newPortal, type SavedState } from './app/page-state';
import { DEMONSTRATION_SITE } from './app/site';
import { todayInChina } from './lib/dates';
import { earlyInput } from './lib/early-input';

/** The server's state, or nothing when it sent the plain shell. */
function savedState(): SavedState | null {
  const text = document.getElementById('state')?.textContent;
  return text ? (JSON.parse(text) as SavedState) : null;
}

async function start(): Promise<void> {
  const { language } = splitLanguage(location.pathname);
  const saved = savedState();
  const today = saved?.today ?? todayInChina();
  const portal = newPortal(
    language,
    portalApi(browserTransport(language)),
    saved?.site ?? DEMONSTRATION_SITE,
    today,
  );
  if (saved) {
    portal.data[saved.page] = saved.data;
    portal.failure.value = saved.failure;
  }
  const { app, router, texts } = createPortal(portal, createWebHistory(BASES[language]), saved?.path);
  await router.isReady();
  const giveBack = earlyInput(document);
  app.mount('#app');
  giveBack();
  document.documentElement.lang = language;
  portal.today.value = todayInChina();

  router.afterEach(async (to, from, failed) => {
    if (failed) return;
    document.title = pageTitle(to, portal, texts);
    // A new page starts at its title for those who cannot see it change.
    if (to.path === from.path) return;
    await nextTick();
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}

// A tab that was open while a new version was installed asks for chunks that are gone: load the page anew, once.
addEventListener('vite:preloadError', () => {
  const key = 'yangguang.reloaded';
  if (Date.now() - Number(sessionStorage.getItem(key)) < 10_000) return;
  sessionStorage.setItem(key, String(Date.now()));
  location.reload();
});

void start();
