/** A drawn line in whatever units: moves, straight lines, cubic curves, ends. */
export type Segment =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Outline = readonly Segment[];

/** `[a, b, c, d, e, f]`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export function transformed(outline: Outline, [a, b, c, d, e, f]: Matrix): Segment[] {
  const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
  return outline.map((segment): Segment => {
    if (segment[0] === 'Z') return segment;
    if (segment[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = segment;
      return ['C', ...at(x1, y1), ...at(x2, y2), ...at(x, y)];
    }
    return [segment[0], ...at(segment[1], segment[2])];
  });
}

/** Smallest upright rectangle around all points, control points included. */
export function boundsOf(outline: Outline): { left: number; top: number; right: number; bottom: number } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const segment of outline) {
    const [, ...points] = segment;
    points.forEach((value, index) => (index % 2 === 0 ? xs : ys).push(value));
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Distance of the control points of a quarter circle of radius 1. */
const QUARTER = 0.5522847498;

/** A circle around the origin; `clockwise` turned the other way cuts a hole. */
export function circle(radius: number, clockwise = true): Segment[] {
  const s = clockwise ? 1 : -1;
  const [r, k] = [radius, radius * QUARTER];
  return [
    ['M', r, 0],
    ['C', r, s * k, k, s * r, 0, s * r],
    ['C', -k, s * r, -r, s * k, -r, 0],
    ['C', -r, -s * k, -k, -s * r, 0, -s * r],
    ['C', k, -s * r, r, -s * k, r, 0],
    ['Z'],
  ];
}

/** The five-pointed star of the national flag around the origin, one point up (y grows downwards). */
export function star(radius: number): Segment[] {
  // A regular pentagram's inner corners lie at 0.381966 of the radius (1 − 1/φ).
  const inner = radius * 0.381966;
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5;
    const r = index % 2 === 0 ? radius : inner;
    return [r * Math.sin(angle), -r * Math.cos(angle)] as const;
  });
  return [...points.map(([x, y], index): Segment => [index === 0 ? 'M' : 'L', x, y]), ['Z']];
}
