import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const dist = fileURLToPath(new URL('../../dist/apps/console', import.meta.url));
const server = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/console/',
  plugins: [vue()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  // One copy each, wherever npm has put them: two would not see each other's injections.
  resolve: { dedupe: ['vue', 'vue-router', 'vue-i18n', 'pinia', '@tanstack/vue-query'] },
  build: {
    target: 'es2022',
    outDir: dist,
    emptyOutDir: true,
    // The content security policy has no data: address for anything but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|pinia|vue-i18n|@intlify|@tanstack)\// },
            {
              name: 'kit',
              test: /node_modules\/(element-plus|@element-plus|@vueuse|@floating-ui|@popperjs|lodash)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5174, proxy: { '/api': server, '/health': server } },
});
