import type { Sharp } from 'sharp';
import { DomainError } from '@yangguang/kernel';
import { fittedSize, pixelsOf, type Area, type Size } from './model/area';
import { FILE_KINDS, type FileKind } from './model/file-kind';

/** Larger pictures are no photographs any more but attempts to use up memory: 60 megapixels. */
const MOST_PIXELS = 60_000_000;

/** Loaded with the first picture: a server that never gets one need not hold it. */
async function imageLibrary() {
  const { default: sharp } = await import('sharp');
  // Pictures come one at a time; a cache would only hold memory between them.
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/**
 * The same picture without anything hidden: drawn anew, turned upright, no place, camera, thumbnail or
 * remark left. What is not really a picture of its kind is refused.
 */
export async function cleanImage(bytes: Buffer, kind: FileKind): Promise<Buffer> {
  const sharp = await imageLibrary();
  try {
    const picture = sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MOST_PIXELS,
      sequentialRead: true,
    }).autoOrient();
    return await encoded(picture, kind.type).toBuffer();
  } catch {
    throw new DomainError('invalid', 'platform.file.image-broken');
  }
}

export interface DrawnPicture extends Size {
  readonly bytes: Buffer;
}

/**
 * A new picture for everybody: at most `longest` pixels on its longer side, with black where the areas are. What was
 * there is nowhere in its bytes, and neither is anything that is not to be seen.
 */
export async function blackOut(
  bytes: Buffer,
  type: string,
  areas: readonly Area[],
  longest: number,
): Promise<DrawnPicture> {
  const sharp = await imageLibrary();
  const source = sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS }).autoOrient();
  const { autoOrient } = await source.metadata();
  const size = fittedSize(autoOrient, longest);
  const rectangles = areas.map((area) => {
    const { left, top, width, height } = pixelsOf(area, size);
    return { input: { create: { width, height, channels: 3 as const, background: '#000' } }, left, top };
  });
  // A transparent ground would leave to each reader's screen what is seen.
  const drawn = source
    .resize({ ...size, fit: 'fill' })
    .flatten({ background: '#fff' })
    .composite(rectangles)
    .removeAlpha();
  return { ...size, bytes: await encoded(drawn, type).toBuffer() };
}

/** In the same kind as it came. */
function encoded(picture: Sharp, type: string): Sharp {
  if (type === FILE_KINDS.png.type) return picture.png();
  if (type === FILE_KINDS.webp.type) return picture.webp({ quality: 85 });
  return picture.jpeg({ quality: 88, mozjpeg: false });
}
