/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const tokens = read('./tokens.css');
const contrast = read('./tokens-contrast.css');

type Palette = Record<string, string>;

/** The custom properties of the block that follows a selector. */
function block(css: string, selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No block ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's ratio of two colours, 1 to 21. */
function ratio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const light = block(tokens, ':root');
const dark = block(tokens, ":root[data-theme='dark']");
const high = { ...light, ...block(contrast, ":root[data-contrast='high']") };
const highDark = { ...dark, ...block(contrast, ":root[data-contrast='high'][data-theme='dark']") };

/** Text on ground, as the pages use them. */
const TEXT_PAIRS = [
  ...['surface', 'surface-sunken', 'surface-raised'].flatMap((ground) =>
    ['text', 'text-secondary', 'link', 'link-visited', 'link-hover', 'error', 'accent'].map((text) => [
      text,
      ground,
    ]),
  ),
  ['action-text', 'action'],
  ['action-text', 'action-hover'],
  ['link', 'action-quiet'],
  ['on-accent', 'accent'],
  ...['success', 'warning', 'error', 'info'].flatMap((one) => [
    [one, `${one}-surface`],
    [one, 'surface'],
    ['text', `${one}-surface`],
    ['link', `${one}-surface`],
  ]),
  ['disabled-text', 'disabled-surface'],
] as [string, string][];

/** Edges and marks that must be seen, against what they lie on. */
const EDGE_PAIRS = ['surface', 'surface-raised', 'surface-sunken'].flatMap((ground) =>
  ['border-strong', 'focus', 'action'].map((edge) => [edge, ground]),
) as [string, string][];

const PALETTES: [string, Palette, number][] = [
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['high contrast', high, 7],
  ['high contrast, dark', highDark, 7],
];

describe.each(PALETTES)('the %s palette', (_name, palette, least) => {
  const colour = (name: string): string => {
    const value = palette[name];
    if (!value) throw new Error(`No token ${name}`);
    return value;
  };

  it.each(TEXT_PAIRS)('shows %s on %s clearly enough to read', (text, ground) => {
    expect(ratio(colour(text), colour(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(EDGE_PAIRS)('shows %s on %s clearly enough to find', (edge, ground) => {
    expect(ratio(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('what stands twice', () => {
  it('is equal: dark by the system and dark by choice', () => {
    expect(block(tokens, ":root:not([data-theme='light'])")).toEqual(dark);
  });

  it('is equal: high contrast in the dark by the system and by choice', () => {
    expect(block(contrast, ":root[data-contrast='high']:not([data-theme='light'])")).toEqual(
      block(contrast, ":root[data-contrast='high'][data-theme='dark']"),
    );
  });
});
