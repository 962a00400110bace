import { finding, type GateFinding } from './finding';

const GPS_POINTER = 0x8825;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** What a picture tells beside what it shows: where it was taken, with what, when. */
export function inspectImage(place: string, bytes: Uint8Array): GateFinding[] {
  const exif = bytes[0] === 0xff && bytes[1] === 0xd8 ? exifOfJpeg(bytes) : exifOfPng(bytes);
  if (!exif) return [];
  return [finding(hasLocation(exif) ? 'photo-location' : 'photo-metadata', place, 'Exif')];
}

function exifOfJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    // The picture itself begins: no more segments.
    if (marker === 0xda) return undefined;
    const length = view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && EXIF.every((byte, index) => body[index] === byte)) return body.subarray(6);
    at += 2 + Math.max(length, 2);
  }
  return undefined;
}

function exifOfPng(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x89 || bytes[1] !== 0x50) return undefined;
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'eXIf') return bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return undefined;
}

/** Whether the first directory of the TIFF block points to a directory of places. */
function hasLocation(tiff: Uint8Array): boolean {
  if (tiff.length < 14) return false;
  const view = viewOf(tiff);
  const little = tiff[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return false;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return false;
    if (view.getUint16(at, little) === GPS_POINTER) return true;
  }
  return false;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
