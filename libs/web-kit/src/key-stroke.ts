/** What was pressed, without the details of the browser's event. */
export interface Stroke {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
}

function matchesOne(wanted: string, stroke: Stroke): boolean {
  const parts = wanted.length > 1 ? wanted.split('+').filter((part) => part !== '') : [wanted];
  const key = parts.at(-1) ?? '';
  return (
    stroke.key.toLowerCase() === key.toLowerCase() &&
    stroke.control === parts.includes('Ctrl') &&
    stroke.alt === parts.includes('Alt')
  );
}

/** Whether a stroke, perhaps after the one before it, is the wanted key: `j`, `Ctrl+k`, `g w`. */
export function matchStroke(wanted: string, stroke: Stroke, previous?: Stroke): boolean {
  const [one, two] = wanted.split(' ');
  if (one === undefined) return false;
  if (two === undefined) return matchesOne(one, stroke);
  return previous !== undefined && matchesOne(one, previous) && matchesOne(two, stroke);
}
