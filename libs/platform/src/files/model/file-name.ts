import { endingOf, type FileKind } from './file-kind';

const LONGEST = 120;
/** Not allowed in a file name somewhere, or turning the direction of writing so that `exe` reads as `jpg`. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A name that every system can keep: the last part of a path, no hidden characters, the ending of its kind. */
export function safeFileName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = endingOf(clean);
  const isHonest = kind.endings.includes(ending);
  const base = (isHonest ? clean.slice(0, -ending.length - 1) : clean) || 'file';
  const kept = isHonest ? ending : (kind.endings[0] ?? 'bin');
  return `${[...base].slice(0, LONGEST).join('')}.${kept}`;
}

/** RFC 6266: a plain name for old readers, the real one in UTF-8. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
