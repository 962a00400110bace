/** The three levels of state secrets (保守国家秘密法 art. 14). They are only ever looked for, never offered. */
const LEVELS = ['绝密', '机密', '秘密'] as const;

export type SecrecyLevel = (typeof LEVELS)[number];

export interface SecrecyMark {
  readonly level: SecrecyLevel;
  /** Position in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A level as it is marked on a document: followed by the star and, often, a term (机密★1年), or standing
 * alone on its line with at most the words 密级 or 等级 before it. The plain word in a sentence is no mark:
 * 保守国家秘密 and 商业秘密 occur in texts that everybody may read.
 */
const WITH_STAR = new RegExp(`(${LEVELS.join('|')})[ \\u3000]*[★☆⭐*＊]`, 'gu');
const ON_ITS_OWN = new RegExp(
  `(?<=^[ \\t\\u3000]*(?:密级|秘密等级|涉密等级)?[ \\u3000]*[:：]?[ \\u3000【〔\\[(（]*)(${LEVELS.join('|')})(?=[ \\u3000】〕\\])）]*(?:[0-9一二三四五六七八九十]+年|长期)?[ \\t\\u3000]*$)`,
  'gmu',
);
/** Typed apart to fill a line, as a mark often is: 机 密. */
const SPACED = /(?<=[绝机秘])[ \t\u3000]{1,4}(?=密)/gu;

/** Where a text says that it is a state secret. In order of position; empty is what one hopes for. */
export function findSecrecyMarks(text: string): SecrecyMark[] {
  const { joined, positions } = closeUp(text);
  const found = new Map<number, SecrecyMark>();
  for (const pattern of [WITH_STAR, ON_ITS_OWN]) {
    for (const match of joined.matchAll(pattern)) {
      const start = positions[match.index] ?? 0;
      const end = (positions[match.index + match[0].length - 1] ?? start) + 1;
      const level = match[1] as SecrecyLevel;
      if (!found.has(start)) found.set(start, { level, start, end, text: text.slice(start, end) });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The text without the gaps inside a level's word, and where each of its letters stood. */
function closeUp(text: string): { joined: string; positions: number[] } {
  const gaps = new Set<number>();
  for (const { index, 0: gap } of text.matchAll(SPACED)) {
    for (let at = index; at < index + gap.length; at += 1) gaps.add(at);
  }
  const positions = Array.from({ length: text.length }, (_, at) => at);
  const kept = positions.filter((at) => !gaps.has(at));
  return { joined: kept.map((at) => text[at]).join(''), positions: kept };
}
