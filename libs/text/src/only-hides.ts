import { REDACTED } from './redact';

/** A passage of a text, in UTF-16 units, end exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Which passages of a text were hidden to make its public copy, or undefined when the copy does anything else than
 * hide: a word added, changed or moved, or left out without the sign that stands for what is hidden.
 * Where several readings are possible the shortest is given; hiding it makes the same copy.
 */
export function hiddenPassages(original: string, copy: string): Passage[] | undefined {
  const parts = copy.split(REDACTED);
  const [head = ''] = parts;
  const tail = parts.at(-1) ?? '';
  if (parts.length === 1) return original === copy ? [] : undefined;
  if (!original.startsWith(head)) return undefined;
  const passages: Passage[] = [];
  let at = head.length;
  for (const part of parts.slice(1, -1)) {
    const found = original.indexOf(part, at + 1);
    if (found < 0) return undefined;
    passages.push({ start: at, end: found });
    at = found + part.length;
  }
  const last = original.length - tail.length;
  if (last <= at || !original.endsWith(tail)) return undefined;
  return [...passages, { start: at, end: last }];
}
