import type { Measure } from './break-lines';
import { neverFirst, neverLast } from './character-class';

/**
 * Breaks a title into centred lines of nearly equal length, between words: 回行时词意完整, 排列对称,
 * 长短适宜 (GB/T 9704—2012, 7.3.1). Words are those of the runtime's Chinese dictionary.
 */
export function breakTitle(title: string, width: number, measure: Measure): string[] {
  const whole = measure(title);
  if (whole <= width) return [title];
  const words = wordsOf(title, width, measure);
  const first = Math.ceil(whole / width);
  for (let count = first; count < first + words.length; count += 1) {
    const lines = inLines(words, count, whole / count, measure);
    if (lines.every((line) => measure(line) <= width)) return lines;
  }
  return words;
}

function inLines(words: readonly string[], count: number, target: number, measure: Measure): string[] {
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const isFull = line !== '' && lines.length < count && measure(line) + measure(word) / 2 > target;
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function wordsOf(title: string, width: number, measure: Measure): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const before = words.at(-1);
    const bound = before !== undefined && (neverFirst(segment.charAt(0)) || neverLast(before.slice(-1)));
    if (before !== undefined && bound && measure(before + segment) < width)
      words[words.length - 1] = before + segment;
    else words.push(...pieces(segment, width, measure));
  }
  return words;
}

/** A word wider than the line parts anywhere. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (measure(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
