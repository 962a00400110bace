import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Manifest, type Plugin } from 'vite';

const dist = fileURLToPath(new URL('../../dist/apps/portal', import.meta.url));

/**
 * Gives the server bundle a map from source file to the client chunks it needs, read from the
 * client build that ran just before, so that a rendered page can ask the browser to fetch its
 * own chunk and its texts at once instead of one after the other.
 */
function clientChunks(): Plugin {
  const id = 'virtual:client-chunks';
  let beside = '';
  return {
    name: 'portal-client-chunks',
    configResolved: ({ root, build }) => void (beside = resolve(root, build.outDir, '..')),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const file = join(beside, 'client/.vite/manifest.json');
      const manifest: Manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      const entry = new Set(reach(manifest, 'index.html'));
      const chunks: Record<string, string[]> = {};
      for (const [key, chunk] of Object.entries(manifest)) {
        if (chunk.isDynamicEntry) chunks[key] = reach(manifest, key).filter((name) => !entry.has(name));
      }
      return `export default ${JSON.stringify(chunks)}`;
    },
  };
}

/** The files that a chunk and everything it imports statically are made of. */
function reach(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return [...seen];
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) reach(manifest, next, seen);
  return [...seen];
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [vue(), clientChunks()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    ...(isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {}),
  },
  // The server bundle carries Vue itself, without its compiler and always in production mode: there is
  // nothing to install beside it.
  ssr: { noExternal: true },
  resolve: {
    alias: isSsrBuild
      ? [
          { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
          {
            find: /^vue\/server-renderer$/,
            replacement: '@vue/server-renderer/dist/server-renderer.esm-bundler.js',
          },
        ]
      : [],
  },
  build: {
    target: isSsrBuild ? 'node20' : 'es2019',
    outDir: isSsrBuild ? `${dist}/server` : `${dist}/client`,
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    cssCodeSplit: false,
    // No data: addresses, the content security policy has none.
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild ? { output: { codeSplitting: false } } : {},
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
}));
