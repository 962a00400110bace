import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Which tier may import which: the picture of docs/ARCHITECTURE.md as data. `x/model` stands for the
 * pure entry of a project of that tier. Imports go down; domains meet only at each other's model.
 *
 * @type {Record<string, readonly string[]>}
 */
export const ALLOWED = {
  kernel: [],
  text: ['kernel'],
  platform: ['kernel'],
  calendar: ['platform', 'kernel'],
  identity: ['platform', 'calendar/model', 'kernel'],
  domain: [
    'identity',
    'identity/model',
    'calendar',
    'calendar/model',
    'platform',
    'text',
    'kernel',
    'domain/model',
  ],
  testing: ['platform', 'kernel'],
  'api-client': [],
  ui: [],
  'web-kit': ['api-client', 'ui'],
  api: [
    'domain',
    'domain/model',
    'identity',
    'identity/model',
    'calendar',
    'calendar/model',
    'platform',
    'text',
    'kernel',
    'testing',
  ],
  portal: ['web-kit', 'ui', 'api-client'],
  console: ['web-kit', 'ui', 'api-client'],
  e2e: ['api-client'],
};

/** @typedef {{ name: string, tier: string | undefined, folder: string }} Project */

/** @returns {Project[]} every project of the workspace with its tier tag */
export function projects() {
  return ['libs', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group))
      .map((name) => join(ROOT, group, name))
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => {
        const { name, nx } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const tag = (nx?.tags ?? []).find((/** @type {string} */ one) => one.startsWith('tier:'));
        return { name, tier: tag?.slice('tier:'.length), folder };
      }),
  );
}
