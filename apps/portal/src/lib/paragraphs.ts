/** The paragraphs of a plain text; blank lines only part them. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** 「您好：」 and the like stand at the margin, where paragraphs of a letter are indented. */
export function isGreeting(text: string): boolean {
  return text.length <= 20 && /[:：]$/.test(text);
}
