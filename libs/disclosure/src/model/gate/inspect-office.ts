import { strFromU8, unzipSync } from 'fflate';
import { finding, type GateFinding } from './finding';
import { inspectImage } from './inspect-image';
import { inspectText } from './inspect-text';
import { attribute, elements, isOn, textOfPart, unescapeXml } from './office-xml';

/** A part that unpacks to more than this is not read: a few bytes may stand for gigabytes. */
const LARGEST_PART = 24 * 1024 * 1024;
const MOST_PARTS = 2_000;
const READ = /\.(xml|rels|jpe?g|png)$/i;
const TEXT_PART = /^(word|xl|ppt)\/.*\.xml$/;

type Parts = Readonly<Record<string, Uint8Array>>;

/** Everything that a docx, xlsx or pptx hides or forgets, and what its text says. */
export function inspectOffice(name: string, bytes: Uint8Array): GateFinding[] {
  const unread: string[] = [];
  let parts: Parts;
  try {
    let count = 0;
    parts = unzipSync(bytes, {
      filter: (part) => {
        if (!READ.test(part.name)) return false;
        count += 1;
        const fits = part.originalSize <= LARGEST_PART && count <= MOST_PARTS;
        if (!fits) unread.push(part.name);
        return fits;
      },
    });
  } catch {
    return [finding('not-inspectable', name, name)];
  }
  return [
    ...unread.map((part) => finding('not-inspectable', `${name} ${part}`, part)),
    ...Object.entries(parts).flatMap(([path, content]) => inspectPart(name, path, content)),
  ];
}

function inspectPart(file: string, path: string, content: Uint8Array): GateFinding[] {
  const place = `${file} ${path}`;
  if (/\.(jpe?g|png)$/i.test(path)) return inspectImage(place, content);
  const xml = strFromU8(content);
  if (path === 'docProps/core.xml') return authors(place, xml);
  if (path === 'xl/workbook.xml') return hiddenSheets(place, xml);
  if (!TEXT_PART.test(path)) return [];
  const text = textOfPart(xml);
  return [...inspectText(text, place), ...structure(path, place, xml, text)];
}

function structure(path: string, place: string, xml: string, text: string): GateFinding[] {
  if (/^(word\/comments|xl\/(comments|threadedComments)|ppt\/comments)/.test(path))
    return text.trim() ? [finding('comment', place, text.trim())] : [];
  if (path.startsWith('xl/worksheets/')) return hiddenCells(place, xml);
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path))
    return elements(xml, 'sld').some((one) => /\bshow\s*=\s*["'](0|false)["']/.test(one))
      ? [finding('hidden-slide', place, path)]
      : [];
  return path.startsWith('word/') ? hiddenWords(place, xml) : [];
}

function hiddenWords(place: string, xml: string): GateFinding[] {
  const changed = /<w:(ins|del|moveFrom|moveTo)\s/.exec(xml);
  const hidden = elements(xml, 'vanish').some((one) => !/w:val\s*=\s*["'](0|false)["']/.test(one));
  return [
    ...(changed ? [finding('tracked-change', place, changed[1] ?? '')] : []),
    ...(hidden ? [finding('hidden-text', place, 'vanish')] : []),
  ];
}

function hiddenSheets(place: string, xml: string): GateFinding[] {
  return elements(xml, 'sheet')
    .filter((one) => /\bstate\s*=\s*["'](hidden|veryHidden)["']/.test(one))
    .map((one) => finding('hidden-sheet', place, attribute(one, 'name') ?? ''));
}

function hiddenCells(place: string, xml: string): GateFinding[] {
  const rows = elements(xml, 'row').filter((one) => isOn(one, 'hidden') || isOn(one, 'zeroHeight'));
  const columns = elements(xml, 'col').filter((one) => isOn(one, 'hidden'));
  return [
    ...rows.map((one) => finding('hidden-row', place, attribute(one, 'r') ?? '')),
    ...columns.map((one) => finding('hidden-column', place, attribute(one, 'min') ?? '')),
  ];
}

function authors(place: string, xml: string): GateFinding[] {
  return [...xml.matchAll(/<(?:dc:creator|cp:lastModifiedBy)[^>]*>([^<]+)</g)]
    .map(([, name = '']) => unescapeXml(name).trim())
    .filter(Boolean)
    .map((name) => finding('document-author', place, name));
}
