/** A share between 0 and 1 as `96.4` or `100`, cut and not rounded: nothing short of all is ever shown as all. */
export function percent(share: number): string {
  const tenths = Math.floor(share * 1000 + 1e-9);
  return tenths % 1000 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}
