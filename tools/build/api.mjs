import { mkdirSync } from 'node:fs';
import { dirname, basename, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../..');

/** The server's programs: what each is for is said at the top of its file. */
export const ENTRIES = {
  main: 'apps/api/src/main.ts',
  migrate: 'apps/api/src/migrate.ts',
  openapi: 'apps/api/src/openapi.ts',
  'audit-verify': 'apps/api/src/audit-verify.ts',
  'first-administrators': 'apps/api/src/first-administrators.ts',
  'county-authority': 'apps/api/src/county-authority.ts',
};

/**
 * Bundles server programs: our own libraries are built in, packages from npm stay outside.
 * Decorator metadata, which Nest's injection reads, is written by rolldown as tsconfig.server.json asks.
 *
 * @param {Record<string, string>} entries name → source file, from the workspace's root
 * @param {string} outDir
 */
export async function bundleAll(entries, outDir) {
  mkdirSync(outDir, { recursive: true });
  const build = await rolldown({
    cwd: ROOT,
    input: entries,
    platform: 'node',
    external: (id) => isFromNpm(id),
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    transform: {
      target: 'node20',
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
    treeshake: { moduleSideEffects: true },
    onLog(level, log, otherwise) {
      // Nest asks for optional packages by name at run time; everything else is worth reading.
      if (log.code !== 'CIRCULAR_DEPENDENCY' || level === 'warn') otherwise(level, log);
    },
  });
  await build.write({
    dir: outDir,
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    entryFileNames: '[name].js',
  });
  await build.close();
}

/** @param {string} entry @param {string} outfile */
export async function bundle(entry, outfile) {
  await bundleAll({ [basename(outfile, '.js')]: entry }, dirname(outfile));
}

/** @param {string} id */
function isFromNpm(id) {
  if (id.startsWith('@yangguang/') || id.startsWith('.') || id.startsWith('/') || /^[A-Za-z]:/.test(id))
    return false;
  return !id.startsWith('@oxc-project/');
}

if (process.argv[1] === import.meta.filename) await bundleAll(ENTRIES, resolve(ROOT, 'dist/apps/api'));
