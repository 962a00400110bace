/** What a link of a mail asks for: to begin or to end following a message. */
export interface FollowLink {
  readonly step: 'confirm' | 'end';
  readonly id: string;
  readonly key: string;
}

const LINK = /^#(confirm|end)\.([0-9a-f-]{36})\.([0-9a-f]{40})$/;

/** Reads the part of the address after the #, which no server ever sees; nothing when it is cut off or changed. */
export function followLink(hash: string): FollowLink | null {
  const [, step, id, key] = LINK.exec(hash) ?? [];
  return step && id && key ? { step: step === 'end' ? 'end' : 'confirm', id, key } : null;
}
