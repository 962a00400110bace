import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import english from './en';
import { messages as chinese } from './zh-CN';

type Tree = { readonly [key: string]: string | Tree };

const SOURCES = 'apps/console/src';

function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(here, value);
    else for (const [deeper, text] of leaves(value, here)) found.set(deeper, text);
  }
  return found;
}

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'locales' && !entry.name.endsWith('.spec.ts'))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : readFileSync(path, 'utf8');
    })
    .join('\n');
}

/** Permissions are written like keys and live beside them in the code. */
const PERMISSION =
  /^(supervision\.(case|contact|report|figures|inspection|sample|bulletin)|disclosure\.document)\./;

const zh = leaves(chinese);
const en = leaves(english);
const code = sources(SOURCES);
const roots = Object.keys(chinese).join('|');
const literals = new Set(
  [...code.matchAll(new RegExp(`'((?:${roots})\\.[\\w.-]+)'`, 'g'))].map((match) => match[1] ?? ''),
);
/** `shared.kind.${…}` may be any sentence below `shared.kind.`; `${…}Text` only those that end so. */
const patterns = [...code.matchAll(new RegExp(`\`((?:${roots})\\.[^\`]*)\``, 'g'))].map(
  (match) => new RegExp(`^${(match[1] ?? '').replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('texts', () => {
  it('exist for every key that the code names', () => {
    expect([...literals].filter((key) => !zh.has(key) && !PERMISSION.test(key))).toEqual([]);
  });

  it('are all used', () => {
    expect(
      [...zh.keys()].filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key))),
    ).toEqual([]);
  });

  it('say the same values in both languages', () => {
    const different = [...zh].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(en.get(key) ?? '')),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('hold no sign that the message syntax would take for its own', () => {
    const strange = [...zh, ...en].filter(([, text]) => /[@|]|\{(?!\w+\})/.test(text));
    expect(strange).toEqual([]);
  });
});
