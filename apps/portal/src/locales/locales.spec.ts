import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const areas = readdirSync(new URL('./zh-CN', import.meta.url)).map((file) => file.replace('.ts', ''));
const load = async (language: string, area: string): Promise<Record<string, string>> =>
  ((await import(`./${language}/${area}`)) as { default: Record<string, string> }).default;
const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name))].sort();

describe.each(areas)('the texts of %s', (area) => {
  it('have the same keys and placeholders in both languages, and none is empty', async () => {
    const zh = await load('zh-CN', area);
    const en = await load('en', area);
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, text] of Object.entries(zh)) {
      expect([key, text]).not.toEqual([key, '']);
      expect([key, holes(en[key] ?? '')]).toEqual([key, holes(text)]);
    }
  });

  it('leave no blank between Chinese characters and digits or letters', async () => {
    const zh = await load('zh-CN', area);
    for (const text of Object.values(zh))
      expect(text).not.toMatch(/[\u4e00-\u9fff] [A-Za-z0-9{]|[A-Za-z0-9}] [\u4e00-\u9fff]/);
  });
});
