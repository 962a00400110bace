import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../build/api.mjs';
import openapiTS, { astToString } from 'openapi-typescript';
import { doubledNames } from './unique-names.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENT = join(ROOT, 'libs/api-client/openapi.json');
const TYPES = join(ROOT, 'libs/api-client/src/generated/schema.d.ts');

/**
 * Writes the OpenAPI document from the code, and the client's types from the document. With `--check`
 * nothing is written: the command fails when what is committed is not what the code says. Either way it fails when
 * a name in the document would stand for two things.
 */
requireUniqueNames();
const folder = mkdtempSync(join(ROOT, 'node_modules', '.openapi-'));
try {
  await bundle('apps/api/src/openapi.ts', join(folder, 'openapi.js'));
  execFileSync(process.execPath, [join(folder, 'openapi.js'), join(folder, 'openapi.json')], {
    stdio: 'inherit',
    cwd: ROOT,
  });
  const document = readFileSync(join(folder, 'openapi.json'), 'utf8');
  const types = `/* Generated from openapi.json by \`npm run openapi\`; not edited by hand. */\n${astToString(await openapiTS(JSON.parse(document)))}`;
  if (process.argv.includes('--check')) compare({ [DOCUMENT]: document, [TYPES]: types });
  else write({ [DOCUMENT]: document, [TYPES]: types });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {Record<string, string>} files */
function write(files) {
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
}

/** @param {Record<string, string>} files */
function compare(files) {
  const stale = Object.entries(files).filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  if (stale.length === 0) return;
  process.stderr.write(
    `Not what the code says any more; run npm run openapi:\n${stale.map(([file]) => file).join('\n')}\n`,
  );
  process.exitCode = 1;
}

function requireUniqueNames() {
  const sentences = doubledNames(['libs', 'apps/api/src'].flatMap((folder) => sourcesIn(folder)));
  if (sentences.length === 0) return;
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(1);
}

/** @param {string} folder from the root @returns {import('./unique-names.mjs').Source[]} */
function sourcesIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules') && !/\.(spec|d)\.ts$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));
}
