import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projects } from '../lint/tiers.mjs';

/** @typedef {{ from: string, to: string, files: number }} Door who imports whom, and from how many files */

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'test', 'testing'].includes(entry.name) ? [] : sources(path);
    return /\.(ts|vue|mjs)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** @returns {Door[]} every door between projects that product code really uses, `name/model` being a door of its own */
export function doors() {
  /** @type {Map<string, Door>} */
  const found = new Map();
  for (const { name, folder } of projects()) {
    for (const file of sources(folder)) {
      const targets = new Set(
        [
          ...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'@yangguang\/([\w-]+(?:\/model)?)/g),
        ].map((match) => match[1]),
      );
      for (const to of targets) {
        const from = name.replace('@yangguang/', '');
        const key = `${from} ${to}`;
        const door = found.get(key) ?? { from, to: String(to), files: 0 };
        found.set(key, { ...door, files: door.files + 1 });
      }
    }
  }
  return [...found.values()].sort((a, b) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`));
}
