/** A fingerprint as it was meant: copied with blanks, typed full width or in capitals; empty when it is none. */
export function plainHash(text: string): string {
  const hash = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '');
  return /^[0-9a-f]{64}$/.test(hash) ? hash : '';
}
