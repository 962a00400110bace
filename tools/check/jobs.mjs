import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../common/settings.mjs';

/**
 * @typedef {object} Job one thing to check
 * @property {string} name
 * @property {string} program a script inside node_modules, or one of ours under tools/
 * @property {string[]} args
 */

const DOCUMENT = 'libs/api-client/openapi.json';

/** @returns {Job[]} everything that is checked without running the product; the slow ones first */
export function jobs() {
  return [
    { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings=0'] },
    { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
    ...typedFolders().map(typesJob),
    {
      name: 'boundaries and circles',
      program: 'dependency-cruiser/bin/dependency-cruise.mjs',
      args: ['--config', '.dependency-cruiser.mjs', 'libs', 'apps'],
    },
    { name: 'api document', program: 'tools/openapi/write.mjs', args: ['--check'] },
    { name: 'api document by Redocly', program: '@redocly/cli/bin/cli.js', args: ['lint', DOCUMENT] },
    {
      name: 'api document by Spectral',
      program: '@stoplight/spectral-cli/dist/index.js',
      args: ['lint', '--fail-severity=warn', DOCUMENT],
    },
    { name: 'architecture picture', program: 'tools/docs/picture.mjs', args: ['--check'] },
  ];
}

/** @returns {string[]} folders with a TypeScript project, from the root */
function typedFolders() {
  const parents = ['apps', 'libs'];
  const projects = parents.flatMap((parent) =>
    readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`),
  );
  return [...projects, 'tools'].filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')));
}

/**
 * Projects for the browser hold Vue components, which plain tsc can't read.
 *
 * @param {string} folder
 * @returns {Job}
 */
function typesJob(folder) {
  const isWeb = readFileSync(join(ROOT, folder, 'tsconfig.json'), 'utf8').includes('tsconfig.web.json');
  return {
    name: `types ${folder}`,
    program: isWeb ? 'vue-tsc/bin/vue-tsc.js' : 'typescript/bin/tsc',
    args: ['-p', folder, '--noEmit', '--incremental', '--tsBuildInfoFile', buildInfo(folder)],
  };
}

/** @param {string} folder */
function buildInfo(folder) {
  return `node_modules/.cache/types/${folder.replaceAll('/', '-')}.tsbuildinfo`;
}
