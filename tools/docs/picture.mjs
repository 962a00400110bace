import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { doors } from './imports.mjs';

const FILE = resolve(import.meta.dirname, '../../docs/architecture.svg');

/** Where each project stands: column and row of its box's left upper corner, and its width, in grid cells. */
const PLACES = {
  api: [0, 0, 6],
  supervision: [0, 1, 3],
  disclosure: [3, 1, 3],
  identity: [0, 2, 3],
  calendar: [3, 2, 3],
  platform: [0, 3, 6],
  kernel: [0, 4, 6],
  portal: [8, 0, 2],
  console: [10, 0, 2],
  'web-kit': [10, 1, 2],
  ui: [8, 2, 2],
  'api-client': [10, 2, 2],
  e2e: [12, 2, 2],
};
const CELL = { width: 84, height: 92, boxHeight: 44, margin: 24 };

/** Draws docs/architecture.svg from the imports that the code really has. `--check` fails when the drawing is old. */
const svg = draw(doors());
if (!process.argv.includes('--check')) writeFileSync(FILE, svg);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== svg) {
  process.stderr.write(
    'docs/architecture.svg is not what the code says any more; run: node tools/docs/picture.mjs\n',
  );
  process.exitCode = 1;
}

/** @param {import('./imports.mjs').Door[]} all */
function draw(all) {
  const known = all.filter(({ from, to }) => from in PLACES && baseOf(to) in PLACES && from !== 'testing');
  const used = new Set(['portal', 'ui', ...known.flatMap(({ from, to }) => [from, baseOf(to)])]);
  const boxes = Object.keys(PLACES).filter((name) => used.has(name));
  const width = CELL.margin * 2 + 14 * CELL.width;
  const height = CELL.margin * 2 + 5 * CELL.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14">
<title>Which project imports which, drawn from the code</title>
<style>rect{fill:#fbf9f4;stroke:#1f1d1a}text{fill:#1f1d1a;text-anchor:middle}path{fill:none;stroke:#173f6e;stroke-width:1.2}.model{stroke-dasharray:5 4}.count{font-size:11px;fill:#5b564d}</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" style="fill:#173f6e"/></marker></defs>
${known.map((door, index) => arrow(door, index)).join('\n')}
${boxes.map(box).join('\n')}
</svg>
`;
}

/** @param {string} target */
function baseOf(target) {
  return target.replace('/model', '');
}

/** @param {string} name */
function frame(name) {
  const [column = 0, row = 0, span = 1] = PLACES[/** @type {keyof typeof PLACES} */ (name)];
  return {
    x: CELL.margin + column * CELL.width,
    y: CELL.margin + row * CELL.height,
    width: span * CELL.width - 16,
  };
}

/** @param {string} name */
function box(name) {
  const { x, y, width } = frame(name);
  return `<rect x="${x}" y="${y}" width="${width}" height="${CELL.boxHeight}"/><text x="${x + width / 2}" y="${y + 27}">${name}</text>`;
}

/** @param {import('./imports.mjs').Door} door @param {number} index */
function arrow({ from, to, files }, index) {
  const a = frame(from);
  const b = frame(baseOf(to));
  const shift = ((index % 5) - 2) * 14;
  const left = Math.max(a.x, b.x);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const x1 = right > left ? (left + right) / 2 + shift : a.x + a.width / 2 + shift;
  const x2 = right > left ? x1 : b.x + b.width / 2 + shift;
  const [y1, y2] = a.y === b.y ? [a.y + 22, b.y + 22] : [a.y + CELL.boxHeight, b.y];
  const [from1, to1] = a.y === b.y ? [a.x + a.width, b.x] : [x1, x2];
  const kind = to.endsWith('/model') ? ' class="model"' : '';
  return `<path${kind} d="M${from1} ${y1}L${to1} ${y2}" marker-end="url(#tip)"><title>${from} → ${to}: ${files} files</title></path>`;
}
